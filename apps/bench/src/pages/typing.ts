import type { Page } from '@playwright/test';

const KEYS = 120;

/**
 * Milliseconds from a real key press to the moment when what it changed can be seen. The floor is the same key
 * in an input that nothing listens to; the other is a question whose answer changes the panel.
 */
export async function measureTyping(page: Page, address: string): Promise<{ readonly floor: number[]; readonly panel: number[] }> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('[data-pane="panel"] #options').waitFor();
  await page.evaluate(listen);
  const panel: number[] = [];
  const question = page.locator('#part-pain').getByRole('radio').first();
  await question.focus();
  for (let key = 0; key < KEYS; key++) panel.push(...(await press(page, 'ArrowRight')));
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.id = 'floor';
    document.querySelector('[data-pane="panel"]')?.append(input);
    input.addEventListener('input', () => input.setAttribute('data-typed', input.value));
    input.focus();
  });
  const floor: number[] = [];
  for (let key = 0; key < KEYS; key++) floor.push(...(await press(page, 'a')));
  return { floor, panel };
}

/** One measurement, or none when the key changed nothing that is shown. */
async function press(page: Page, key: string): Promise<number[]> {
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { settled: () => Promise<number[]> }).settled());
}

/** Notes when a key went down and when the panel, changed by it, was about to be painted. */
function listen() {
  const panel = document.querySelector('[data-pane="panel"]');
  if (!panel) throw new Error('no panel');
  let pressedAt = 0;
  let changedAt = 0;
  document.addEventListener('keydown', (event) => {
    pressedAt = event.timeStamp;
    changedAt = 0;
  }, { capture: true });
  new MutationObserver(() => requestAnimationFrame(() => (changedAt = performance.now()))).observe(panel, {
    childList: true, subtree: true, characterData: true, attributes: true,
  });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  (globalThis as unknown as { settled: () => Promise<number[]> }).settled = async () => {
    for (let wait = 0; wait < 6; wait++) await frame();
    return changedAt > pressedAt ? [changedAt - pressedAt] : [];
  };
}
