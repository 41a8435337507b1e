import { parseHTML } from 'linkedom';
import { beforeAll, expect, it, vi } from 'vitest';
import { pageTexts } from '../../../lib/live/walk';

beforeAll(() => {
  const { Node, Element } = parseHTML('<p></p>');
  vi.stubGlobal('Node', Node);
  vi.stubGlobal('Element', Element);
});

/** The texts of each group, parted by bars. */
async function grouped(html: string, meanwhile: (page: Document) => void = () => {}): Promise<string[]> {
  const page = parseHTML(`<html><body>${html}</body></html>`).document;
  const { originals, starts } = await pageTexts(
    page.body,
    (node) => node.data,
    async () => meanwhile(page),
  );
  return starts.slice(0, -1).map((from, i) => originals.slice(from, starts[i + 1]).join('|'));
}

it('a block’s text is one group, however markup cuts it', async () => {
  expect(await grouped('<p>更加<b>注</b>重</p><div>发<p>展</p>了</div>')).toEqual(['更加|注|重', '发', '展', '了']);
});

it('code, input, other languages and what is not Chinese are left alone', async () => {
  const html =
    '<p>English</p><pre>发</pre><code>发</code><textarea>发</textarea><p contenteditable="true">发</p><p lang="ja">発</p><p translate="no">发</p><p>发</p>';
  expect(await grouped(html)).toEqual(['发']);
});

it('a page of many nodes gets its turn on the way, and may take away what the walk stands on', async () => {
  const html = '<p>发</p>'.repeat(10_000);
  const turns = vi.fn();
  expect(await grouped(html, turns)).toHaveLength(10_000);
  expect(turns).toHaveBeenCalled();
  const left = await grouped(html, ({ body }) => {
    body.innerHTML = '';
  });
  expect(left.length).toBeLessThan(10_000);
});
