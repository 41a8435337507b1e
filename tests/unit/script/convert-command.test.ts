import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { convertCommand } from '../../../lib/cli/convert';

const { stdin } = process;
afterEach(() => {
  vi.restoreAllMocks();
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
});

/** Runs the command on `input`. */
async function run(args: string[], input: string) {
  const written = { out: '', err: '' };
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  vi.spyOn(process.stdout, 'write').mockImplementation((...args: unknown[]) => {
    const done = args.at(-1);
    written.out += args[0];
    if (typeof done === 'function') done();
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    written.err += chunk;
    return true;
  });
  return { code: await convertCommand(args), ...written };
}

describe('mingce convert', () => {
  it.each([
    [['--to', 'hk'], '更加注重发展。\n', '更加注重發展。\n'],
    [['--to', 'hk', '--plain'], '更加注重发展。', '更加註重發展。'],
    [['--to', 'cn', '--plain'], '發展', '发展'],
    [['--to', 'tw', '--from', 'cn'], '卫生里程', '衛生里程'],
    [['--to', 'hk', '--repair'], '范圍和云計算', '範圍和雲計算'],
    [['--to', 'hk'], '國務院關於加快發展的意見', '國務院關於加快發展的意見'],
  ])('%j turns %j into %j', async (args, input, output) => {
    expect(await run(args, input)).toEqual({ code: 0, out: output, err: '' });
  });

  it.each([
    [[]],
    [['--to', 'jp']],
    [['--to', 'hk', '--from', 'xx']],
    [['--to', 'hk', '--nonsense']],
    [['--to', 'cn', '--repair']],
  ])('%j is bad usage', async (args) => {
    const { code, out, err } = await run(args, '发展');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('usage: mingce convert');
  });
});
