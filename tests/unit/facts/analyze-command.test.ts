import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyzeCommand } from '../../../lib/cli/analyze';

let folder: string;
let printed: string[];
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingce-analyze-'));
  printed = [];
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const file = (text: string): string => {
  const path = join(folder, 'documents.jsonl');
  writeFileSync(path, text);
  return path;
};

describe('mingce analyze', () => {
  it('prints a line for each document, blocks bare or with structure', async () => {
    const bare = { id: 'a', title: '规划', docDate: '2024-03-15', blocks: ['(一)目标。', '到2026年,建成园区10个。'] };
    const built = {
      ...bare,
      id: 'b',
      blocks: [{ text: '(一)目标。', kind: 'heading', level: 2 }, { text: '到2026年,建成园区10个。' }],
    };
    expect(await analyzeCommand([file(`${JSON.stringify(bare)}\n\n${JSON.stringify(built)}\n`)])).toBe(0);
    const [a, b] = printed.map((line) => JSON.parse(line));
    expect(a).toMatchObject({
      id: 'a',
      targets: [{ block: 1, start: 7, end: 14, value: 10 }],
      deadlines: [{ endDate: '2026-12-31' }],
      citations: [],
    });
    expect(b.targets).toEqual(a.targets);
  });

  it('names the line that holds no document, and reads the others', async () => {
    const path = file('{"id":1,"blocks":[]}\n{oops\n{"id":2}\n{"id":3,"blocks":["甲"]}\n');
    expect(await analyzeCommand([path])).toBe(1);
    expect(printed.map((line) => JSON.parse(line).id)).toEqual([1, 3]);
    expect(said.map((line) => line.replace(path, 'FILE'))).toEqual([
      expect.stringMatching(/^mingce analyze: FILE, line 2: no JSON/),
      expect.stringMatching(/^mingce analyze: FILE, line 3: blocks: /),
    ]);
  });

  it('a missing file does not stop the next', async () => {
    expect(await analyzeCommand([join(folder, 'none.jsonl'), file('{"id":1,"blocks":[]}')])).toBe(1);
    expect(printed).toHaveLength(1);
    expect(said[0]).toContain('none.jsonl');
  });

  it.each([[[]], [['--fast']]])('%j is bad usage', async (args) => {
    expect(await analyzeCommand(args)).toBe(2);
    expect(said[0]).toContain('usage');
  });
});
