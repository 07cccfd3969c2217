import path from 'node:path';
import type { Person } from './test';

const FOLDER = process.env['PICTURES'];

/** Keeps what a screen shows, when somebody has asked for pictures by naming a folder. */
export async function picture({ page }: Person, name: string): Promise<void> {
  if (FOLDER) await page.screenshot({ path: path.join(FOLDER, `${name}.png`), fullPage: true });
}
