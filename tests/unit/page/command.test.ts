import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageCommand } from '../../../lib/cli/page';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages');

async function run(...args: string[]): Promise<{ code: number; out: Record<string, unknown>[]; err: string }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const code = await pageCommand(args);
  return { code, out: out.mock.calls.map(([line]) => JSON.parse(String(line))), err: err.mock.calls.flat().join('\n') };
}

describe('mingce page', () => {
  afterEach(() => vi.restoreAllMocks());

  it('prints a line of JSON for each file', async () => {
    const { code, out } = await run(
      join(FOLDER, 'spans.html'),
      join(FOLDER, 'order.html'),
      '--url',
      'http://www.example.gov.cn/',
    );
    expect(code).toBe(0);
    expect(out).toHaveLength(2);
    expect(out[0]).toMatchObject({
      file: join(FOLDER, 'spans.html'),
      detection: { kind: 'policy', trust: 'official' },
      metadata: { issuer: ['澄江湾市财政局'] },
      attachments: [],
      identity: { reason: expect.stringMatching(/^(number-and-title|title-and-)/) },
    });
    expect(out[0]?.blocks).toContainEqual({ kind: 'cell', text: '小类', table: 0, row: 1, col: 2, header: true });
  });

  it('goes on after a file that cannot be read, and says so in the end', async () => {
    const { code, out, err } = await run(join(FOLDER, 'no-such-file.html'), join(FOLDER, 'order.html'));
    expect(code).toBe(1);
    expect(out).toHaveLength(1);
    expect(err).toContain('no-such-file.html');
  });

  it('takes every encoding', async () => {
    const names = ['gb2312-declared.html', 'gb18030-undeclared.html', 'utf16-with-mark.html'];
    const { out } = await run(...names.map((name) => join(FOLDER, 'encodings', name)));
    for (const page of out)
      expect(page.metadata).toMatchObject({ title: '关于加强饮用水水源保护的通知', writtenDate: '2011-05-06' });
  });

  it.each([[[]], [['a.html', '--nonsense']], [['a.html', '--url', 'not a url']]])(
    'is used badly as %j',
    async (args) => {
      expect((await run(...args)).code).toBe(2);
    },
  );
});
