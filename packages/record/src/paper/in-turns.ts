import type { Block } from './block';
import type { Paper } from './paper';

/** Lets everything else that waits for this process go first. */
export type Pause = () => Promise<void>;

/**
 * Fills a document part by part, with a pause before each. Shaping letters takes tenths of a second, and whoever
 * votes meanwhile through the same process must not wait for a whole document.
 */
export async function drawInTurns(paper: Paper, blocks: readonly Block[], pause: Pause): Promise<void> {
  for (const block of blocks) {
    await pause();
    block.draw(paper, { x: paper.left, width: paper.width }, paper.root);
  }
}
