import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The import ladder: what each folder may import of our own code. Anything not named is refused.
 * An arrow down is the only import allowed (docs/architecture.md).
 */
const LADDER = {
  'packages/engine': [],
  'packages/board': ['@bonemet/engine'],
  'packages/record': ['@bonemet/board', '@bonemet/engine'],
  'packages/files': [],
  'packages/verify': [],
  'packages/db': ['@bonemet/board', '@bonemet/engine'],
  'packages/api': ['@bonemet/db', '@bonemet/files', '@bonemet/record', '@bonemet/board', '@bonemet/engine'],
  'packages/ui': [],
  'packages/testing': ['@bonemet/db', '@bonemet/files', '@bonemet/board', '@bonemet/engine'],
  'apps/web': ['@bonemet/api', '@bonemet/db', '@bonemet/files', '@bonemet/record', '@bonemet/board', '@bonemet/engine', '@bonemet/ui'],
  'apps/bench': ['@bonemet/engine', '@bonemet/api', '@bonemet/db', '@bonemet/board', '@bonemet/testing'],
  'apps/e2e': ['@bonemet/board', '@bonemet/engine', '@bonemet/files'],
};

/** Third-party or Node modules that only some folders may touch. */
const WALLED = [
  { module: 'next-auth', only: ['apps/web/src/auth'], why: 'Only apps/web/src/auth imports next-auth (ADR 0002).' },
  { module: '@prisma/client', only: ['packages/db'], why: 'Only packages/db speaks to the database.' },
  { module: 'pg', only: ['packages/db', 'packages/testing', 'apps/bench'], why: 'Only packages/db speaks to the database.' },
];

const ours = Object.keys(LADDER).map((folder) => `@bonemet/${folder.split('/')[1]}`);

/** What a folder may not import; `inside` is the part of it that the rule is for. */
function restrictions(folder, inside = folder) {
  const allowed = LADDER[folder];
  const own = `@bonemet/${folder.split('/')[1]}`;
  const patterns = ours
    .filter((name) => name !== own && !allowed.includes(name))
    .map((name) => ({ group: [name, `${name}/*`], message: `${folder} may not import ${name}: see the import ladder.` }));
  for (const wall of WALLED) {
    const mayEnter = wall.only.some((place) => place === inside || inside.startsWith(`${place}/`));
    if (!mayEnter) patterns.push({ group: [wall.module, `${wall.module}/*`], message: wall.why });
  }
  return { patterns };
}

const ladder = Object.keys(LADDER).map((folder) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: { 'no-restricted-imports': ['error', restrictions(folder)] },
}));

/** The rooms behind a wall: folders inside a ladder step that may touch what the rest of it may not. */
const rooms = WALLED.flatMap(({ only }) => only)
  .filter((place) => !Object.hasOwn(LADDER, place))
  .map((place) => {
    const folder = Object.keys(LADDER).find((step) => place.startsWith(`${step}/`));
    return { files: [`${place}/**/*.{ts,tsx}`], rules: { 'no-restricted-imports': ['error', restrictions(folder, place)] } };
  });

/** Tests may also use the builders; the rest of the ladder still holds for what ships. */
const tests = Object.keys(LADDER).map((folder) => ({
  files: [`${folder}/**/*.test.{ts,tsx}`, `${folder}/test/**/*.{ts,tsx}`],
  rules: { 'no-restricted-imports': 'off' },
}));

const pure = {
  files: ['packages/engine/src/**/*.ts', 'packages/board/src/**/*.ts', 'packages/record/src/**/*.ts'],
  ignores: ['packages/engine/src/cli.ts', 'packages/engine/src/cli/**', '**/*.test.ts'],
  rules: {
    'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance'],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Time is passed in to anything pure.' },
      { object: 'Math', property: 'random', message: 'Randomness is passed in to anything pure.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/.next/**', '**/generated/**', '**/node_modules/**', '**/next-env.d.ts', '**/.turbo/**', '.data/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...tseslint.configs.stylistic,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: { ...globals.browser } },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['scripts/**', 'packages/db/tools/**', 'packages/engine/src/cli.ts', 'packages/verify/bin/**', 'apps/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['packages/engine/src/{rules,facts,techniques,conflicts,evidence}/**'], rules: { 'max-lines': ['error', { max: 900 }] } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['apps/web/src/env.ts', 'apps/e2e/**', 'apps/bench/**', 'packages/*/test/**', 'packages/testing/**', 'packages/engine/src/cli.ts', '**/*.config.ts', '**/*.test.ts', 'packages/*/bin/**'],
    rules: { 'no-restricted-syntax': ['error', { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Only apps/web/src/env.ts reads process.env.' }] },
  },
  pure,
  ...ladder,
  ...rooms,
  ...tests,
);
