// The archive as another program reads it: Info-ZIP where it is there, and Python's zipfile.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { apart, type Packed, writeZip } from '../../../lib/export/zip';

const folder = mkdtempSync(join(tmpdir(), 'mingce-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const AT = new Date(2026, 0, 2, 3, 4, 6);
const file = (name: string, text: string): Packed => ({ name, bytes: new TextEncoder().encode(text) });
const FILES = [
  file('广东省建设国家数字经济创新发展试验区工作方案.md', '# 方案\n\n'.repeat(500)),
  file('𠮷野 “数字政府”（2020）.md', '正文'),
  file('空.md', ''),
];

async function archive(files: readonly Packed[]): Promise<{ path: string; bytes: Buffer }> {
  const bytes = Buffer.concat(await writeZip(files, AT));
  const path = join(folder, `${files.length}.zip`);
  writeFileSync(path, bytes);
  return { path, bytes };
}

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
const has = (command: string) => run(command, ['--help']).status !== null;

/** By the directory at its end, as a reader finds its files. */
function filesIn(bytes: Buffer): { name: string; flags: number; text: string; crc: number }[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const [method, crc] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)];
    const [packed, title] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const body = bytes.subarray(from, from + packed);
    const name = bytes.toString('utf8', at + 46, at + 46 + title);
    const flags = bytes.readUInt16LE(at + 8);
    at += 46 + title;
    return { name, flags, crc, text: (method === 8 ? inflateRawSync(body) : body).toString('utf8') };
  });
}

describe('an archive', () => {
  it('gives back every file by its Chinese name, marked as UTF-8, byte for byte', async () => {
    const { bytes } = await archive(FILES);
    const found = filesIn(bytes);
    expect(found.map(({ name }) => name)).toEqual(FILES.map(({ name }) => name));
    for (const [i, { flags, text, crc }] of found.entries()) {
      const { bytes: own = new Uint8Array() } = FILES[i] ?? {};
      expect(flags & 0x0800).toBe(0x0800);
      expect(text).toBe(new TextDecoder().decode(own));
      expect(crc).toBe(crc32(own));
    }
    expect(bytes.length).toBeLessThan(2500);
  });

  it('of no file is one all the same', async () => expect(filesIn((await archive([])).bytes)).toEqual([]));

  it('of a thousand files holds them all', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => file(`第${i}号.md`, `正文${i}`));
    expect(filesIn((await archive(many)).bytes)).toHaveLength(1000);
  });

  it('of more files than a directory counts is refused', async () => {
    const [one] = FILES.slice(2);
    await expect(
      writeZip(
        Array.from({ length: 65_536 }, () => one ?? file('', '')),
        AT,
      ),
    ).rejects.toThrow(RangeError);
  });

  it.runIf(has('unzip'))('is sound to Info-ZIP, which unpacks it under its Chinese names', async () => {
    const { path } = await archive(FILES);
    expect(run('unzip', ['-t', path]).stdout).toContain('No errors detected');
    const out = join(folder, 'out');
    run('unzip', ['-q', path, '-d', out]);
    expect(readdirSync(out).sort()).toEqual(FILES.map(({ name }) => name).sort());
    expect(readFileSync(join(out, FILES[1]?.name ?? ''), 'utf8')).toBe('正文');
  });

  it.runIf(has('python3'))('is sound to Python, which reads its day', async () => {
    const { path } = await archive(FILES);
    const script =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), [(i.filename, i.date_time) for i in z.infolist()])';
    expect(run('python3', ['-c', script, path]).stdout.trim()).toBe(
      `None [${FILES.map(({ name }) => `('${name}', (2026, 1, 2, 3, 4, 6))`).join(', ')}]`,
    );
  });
});

it.each([
  [
    ['甲.md', '甲.md', '甲.md'],
    ['甲.md', '甲 (2).md', '甲 (3).md'],
  ],
  [
    ['A.md', 'a.md'],
    ['A.md', 'a (2).md'],
  ],
  [
    ['甲.md', '甲.md', '甲 (2).md'],
    ['甲.md', '甲 (2).md', '甲 (2) (2).md'],
  ],
  [
    ['甲', '甲'],
    ['甲', '甲 (2)'],
  ],
  [
    ['1.2 甲.md', '1.2 甲.md'],
    ['1.2 甲.md', '1.2 甲 (2).md'],
  ],
])('%j stay apart as %j', (names, told) => expect(apart(names)).toEqual(told));

it('one name for as many files as an archive holds stays apart', () => {
  const told = apart([...Array.from({ length: 65_000 }, () => '甲.md'), '甲 (3).md', '甲.MD']);
  expect(new Set(told)).toHaveProperty('size', 65_002);
  expect([told[1], ...told.slice(-2)]).toEqual(['甲 (2).md', '甲 (3) (2).md', '甲 (65001).MD']);
});
