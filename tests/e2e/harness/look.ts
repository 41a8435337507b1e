// Pointing at painted words and finding what floats over them, as a person with a mouse does.
import type { Page } from 'playwright-core';
import { see } from './bar';

/** Middle of the first painted words of a brush that hold these; scrolled into view first. */
export async function pointOf(page: Page, brush: string, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([wanted, held]) => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith(`mingce-${wanted}-`)) continue;
        for (const painted of highlight) {
          const range = document.createRange();
          range.setStart(painted.startContainer, painted.startOffset);
          range.setEnd(painted.endContainer, painted.endOffset);
          if (!range.toString().includes(held ?? '')) continue;
          const top = range.getBoundingClientRect().top - innerHeight / 2;
          window.scrollBy({ top, behavior: 'instant' });
          const [line] = range.getClientRects();
          if (line) return { x: line.left + Math.min(8, line.width / 2), y: line.top + line.height / 2 };
        }
      }
      throw new Error(`${held} is not painted as ${wanted}`);
    },
    [brush, words] as const,
  );
}

/** Rests the pointer on painted words until their card is there. */
export async function rest(page: Page, brush: string, words: string): Promise<void> {
  const { x, y } = await pointOf(page, brush, words);
  // A scroll sends the card away; let it pass.
  await page.waitForTimeout(100);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await see(page, 'dialog', /./);
}

/** Where something in our shadow root is on the screen. */
export async function boxOf(page: Page, role: string, name: RegExp) {
  const { backendId } = await see(page, role, name);
  const session = await page.context().newCDPSession(page);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendId });
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { left, top, right, bottom };
}

/** All words of something in our shadow root. */
export async function wordsOf(page: Page, role: string, name: RegExp): Promise<string> {
  const { backendId } = await see(page, role, name);
  const session = await page.context().newCDPSession(page);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.innerText }',
    returnByValue: true,
  });
  await session.detach();
  return String(result.value);
}
