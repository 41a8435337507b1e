// What axe objects to on a page, in words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function objections(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    );
  });
}

/** The same of what stands in our closed shadow root: axe is shown the root, which stays closed to the page. */
export async function objectionsInside(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('mingce-bar')` });
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.shadowRoots?.[0]?.backendNodeId });
    await session.send('Runtime.callFunctionOn', {
      objectId: result.objectId,
      functionDeclaration: `function (root) { Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true }) }`,
      arguments: [{ objectId: object.objectId }],
    });
    const { result: said, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `axe.run('mingce-bar', { rules: { region: { enabled: false } } }).then(({ violations, passes }) => ({
        looked: passes.length,
        said: violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ' ' + html.slice(0, 120) + ': ' + failureSummary)),
      }))`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails || said.value.looked < 5) throw new Error(`axe saw nothing: ${JSON.stringify(said.value)}`);
    return said.value.said;
  } finally {
    await page.evaluate(() => delete (document.querySelector('mingce-bar') as { shadowRoot?: unknown }).shadowRoot);
    await session.detach();
  }
}
