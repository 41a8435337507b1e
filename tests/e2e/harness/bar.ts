// Seeing and pressing the bar as a person does: through the accessibility tree and the mouse, since its shadow root
// is closed to scripts.
import type { Page } from 'playwright-core';

interface Seen {
  role: string;
  name: string;
  disabled: boolean;
  backendId: number;
}

/** Everything in the bar that has a role and a name; nothing where there is no bar. */
async function seen(page: Page): Promise<Seen[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('mingce-bar')` });
    if (!result.objectId) return [];
    const { node } = await session.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
    const root = node.shadowRoots?.[0]?.backendNodeId;
    const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId: root });
    return nodes.flatMap(({ ignored, role, name, properties, backendDOMNodeId }) => {
      if (ignored || backendDOMNodeId === undefined) return [];
      const isSo = (wanted: string) => properties?.find((each) => each.name === wanted)?.value.value === true;
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        disabled: isSo('disabled'),
        backendId: backendDOMNodeId,
      };
    });
  } catch (error) {
    // The bar may be replaced while it is looked at.
    if (String(error).includes('Could not find node')) return [];
    throw error;
  } finally {
    await session.detach();
  }
}

/** The first thing of this role and name, waited for. @throws Error when it does not come in time */
export async function see(page: Page, role: string, name: RegExp, timeout = 10_000): Promise<Seen> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = (await seen(page)).find((each) => each.role === role && name.test(each.name) && !each.disabled);
    if (found) return found;
    if (Date.now() > end) throw new Error(`no ${role} ${name} on ${page.url()}`);
    await page.waitForTimeout(50);
  }
}

/** Whether something of this role and name is there now. */
export const isThere = async (page: Page, role: string, name: RegExp): Promise<boolean> =>
  (await seen(page)).some((each) => each.role === role && name.test(each.name));

/** Clicks the middle of it with the mouse. */
export async function press(page: Page, role: string, name: RegExp): Promise<void> {
  const { backendId } = await see(page, role, name);
  const session = await page.context().newCDPSession(page);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: backendId });
  await session.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Folded or not, the bar is opened. */
export async function openBar(page: Page): Promise<void> {
  await press(page, 'button', /^(明策|Mingce) \d+/);
  await see(page, 'radiogroup', /./);
}
