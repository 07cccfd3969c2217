import fs from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

/** The folders of all workspaces, and those of them that hold a certain file. */
export const workspaces = () =>
  ['packages', 'apps'].flatMap((parent) =>
    fs
      .readdirSync(inRoot(parent))
      .map((name) => `${parent}/${name}`)
      .filter((folder) => fs.existsSync(inRoot(folder, 'package.json'))),
  );

export const workspacesWith = (file) => workspaces().filter((folder) => fs.existsSync(inRoot(folder, file)));

/** The folders whose package.json has a script of this name: a forgotten configuration file hides no tests. */
export const workspacesWithScript = (name) =>
  workspaces().filter((folder) => JSON.parse(fs.readFileSync(inRoot(folder, 'package.json'), 'utf8')).scripts?.[name]);
