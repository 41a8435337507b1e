// What is painted on a page now: the words under each brush, read from the registry that the page shares with us.
import type { Page } from 'playwright-core';

/** Words by brush, in the order they were painted. */
export const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      const brush = /^mingce-(\w+)-/.exec(name)?.[1];
      if (!brush) continue;
      words[brush] = [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      );
    }
    return words;
  });

/** Waits until anything is painted; of a page of more than 20,000 characters that may be what is on screen. */
export async function waitForPaint(page: Page): Promise<Record<string, string[]>> {
  await page.waitForFunction(
    () => [...CSS.highlights].some(([name, highlight]) => name.startsWith('mingce-') && highlight.size > 0),
    undefined,
    { timeout: 15_000 },
  );
  return painted(page);
}

/** The page's own markup, without our one element. */
export const markup = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('mingce-bar')?.remove();
    return copy.outerHTML;
  });
