import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Locator } from '@playwright/test';
import type { MeetingPage } from './meeting-page';

const VERIFY = path.resolve(import.meta.dirname, '../../../packages/verify/bin/bonemet-verify.mjs');

/** One's own receipts of a revealed round, and the count in which they are found. */
export class ReceiptsPart {
  private readonly root: Locator;

  constructor(private readonly room: MeetingPage) {
    this.root = room.person.page.locator('.receipts');
  }

  async open(): Promise<void> {
    await this.root.locator('summary').click();
  }

  /** In the order of the ballot; the seal of the round stands below them and is not one's own. */
  async own(): Promise<readonly string[]> {
    const seal = this.room.person.page.getByText(this.room.person.words('live.receipts.seal'), { exact: true });
    return this.root.locator('dl > div').filter({ hasNot: seal }).locator('dd').allInnerTexts();
  }

  async download(to: string): Promise<void> {
    const { page, words } = this.room.person;
    const [download] = await Promise.all([page.waitForEvent('download'), this.root.getByRole('link', { name: words('live.receipts.download') }).click()]);
    await download.saveAs(to);
  }
}

export type Verification = { readonly code: number; readonly said: string };

/** Counts a file again with the program that anybody can run, without the server. */
export async function countAgain(file: string, receipts: readonly string[]): Promise<Verification> {
  try {
    return { code: 0, said: (await promisify(execFile)(process.execPath, [VERIFY, file, ...receipts])).stdout };
  } catch (error) {
    const { code, stdout } = error as { readonly code: number; readonly stdout: string };
    return { code, said: stdout };
  }
}
