// Backups that are no backups: whatever the file holds, nothing is written, and what is wrong is told by its code.
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../../lib/i18n/failed';
import { verifyBackup } from '../../../../lib/library/backup/verify';
import { backupOf, emptyLibrary, fullLibrary, restoreTo } from './library';

const backup = await backupOf(await fullLibrary());
const lines = backup.trimEnd().split('\n');

const failure = (file: string | Uint8Array<ArrayBuffer>) =>
  verifyBackup(new Blob([file])).then(
    () => 'none',
    (error: unknown) => failureOf(error),
  );

/** A file of these rows whose footer is right, as somebody would write who means harm. */
function forged(rows: readonly string[], head = JSON.stringify({ mingce: 'backup', format: 1, documents: 1 })): string {
  let digest: Uint8Array = new Uint8Array(32);
  for (const line of [head, ...rows]) {
    digest = createHash('sha256').update(digest).update(line).digest();
  }
  const documents = rows.filter((row) => row.includes('"t":"documents"')).length;
  const foot = { documents, rows: rows.length, sha256: Buffer.from(digest).toString('hex') };
  return [head, ...rows, JSON.stringify(foot), ''].join('\n');
}
const rows = lines.slice(1, -1);
const changed = (table: string, change: (row: Record<string, unknown>) => void): string => {
  const at = rows.findIndex((line) => line.startsWith(`{"t":"${table}"`));
  const { r } = JSON.parse(rows[at] ?? '');
  change(r);
  return forged(rows.with(at, `{"t":"${table}","r":${JSON.stringify(r)}}`));
};

describe('a file', () => {
  it('that was forged with a right footer is held to its shapes alone', async () =>
    expect(await failure(forged(rows))).toBe('none'));

  it.each([
    ['nothing', ''],
    ['text', 'hello\nworld\n'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ['JSON of another program', '{"a":1}\n'],
    ['a header and a format that never was', '{"mingce":"backup","format":0,"documents":1}\n'],
  ])('of %s is no backup', async (_name, file) => expect(await failure(file)).toBe('backup-none'));

  it('of a later format is refused as that', async () =>
    expect(await failure(`{"mingce":"backup","format":2,"new":true}\n${rows.join('\n')}`)).toBe('backup-newer'));

  it('that was cut off anywhere is refused', async () => {
    const bytes = new TextEncoder().encode(backup);
    for (let cut = 60; cut < bytes.length - 1; cut += 97) {
      expect([cut, await failure(bytes.slice(0, cut))]).toEqual([cut, 'backup-broken']);
    }
    const packed = new Uint8Array(gzipSync(backup));
    expect(await failure(packed.slice(0, packed.length / 2))).toBe('backup-broken');
  });

  it('of which one unit was changed is refused', async () => {
    const bytes = new TextEncoder().encode(backup);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const other = bytes.slice();
        other[at] = (other[at] ?? 0) ^ by;
        expect(await failure(other)).not.toBe('none');
      }),
      { numRuns: 300 },
    );
  });

  it('of which a row was left out, doubled or moved is refused', async () => {
    for (const i of rows.keys()) {
      expect(await failure([lines[0], ...rows.toSpliced(i, 1), lines.at(-1)].join('\n'))).toBe('backup-broken');
      expect(await failure([lines[0], ...rows.toSpliced(i, 0, rows[i] ?? ''), lines.at(-1)].join('\n'))).toBe(
        'backup-broken',
      );
    }
    expect(await failure(forged(rows.toReversed()))).toBe('backup-broken');
  });
});

describe('a hostile file', () => {
  it.each<[string, string, (row: Record<string, unknown>) => void]>([
    ['an address that runs', 'documents', (row) => Object.assign(row, { url: 'javascript:alert(1)' })],
    ['a version’s address that runs', 'versions', (row) => Object.assign(row, { url: 'data:text/html,x' })],
    ['a file’s address that runs', 'attachments', (row) => Object.assign(row, { url: 'javascript:alert(1)' })],
    ['a field that no row has', 'documents', (row) => Object.assign(row, { onclick: 'x' })],
    ['a day that no month has', 'documents', (row) => Object.assign(row, { expiryDate: '2027-02-30' })],
    ['a month that no year has', 'documents', (row) => Object.assign(row, { writtenDate: '2027-13' })],
    ['an instant that no day has', 'documents', (row) => Object.assign(row, { seenAt: '2027-01-01T25:00:00Z' })],
    ['a number for a title', 'documents', (row) => Object.assign(row, { title: 7 })],
    ['an id of its own', 'documents', (row) => Object.assign(row, { id: '../../x' })],
    ['a text under another text’s key', 'versions', (row) => Object.assign(row, { blocks: [] })],
    ['bytes that are none', 'originals', (row) => Object.assign(row, { html: { $bytes: '!' } })],
    ['a page that is no gzip', 'originals', (row) => Object.assign(row, { html: { $bytes: 'AAAA' } })],
    ['a note on another document', 'notes', (row) => Object.assign(row, { documentId: '0'.repeat(16) })],
    ['a place that is no number', 'notes', (row) => Object.assign(row, { start: -1 })],
    ['a type with a line of its own', 'pictures', (row) => Object.assign(row, { type: 'image/png\r\nx: y' })],
  ])('with %s is refused', async (_name, table, change) =>
    expect(await failure(changed(table, change))).toBe('backup-broken'),
  );

  it('with keys of the prototype changes no object but its own', async () => {
    const at = rows.findIndex((line) => line.startsWith('{"t":"documents"'));
    const row = (rows[at] ?? '').replace('"r":{', '"r":{"__proto__":{"polluted":1},"constructor":{"prototype":{}},');
    expect(await failure(forged(rows.with(at, row)))).toBe('backup-broken');
    const quiet = (rows[at] ?? '').replace('"r":{', '"r":{"__proto__":{"polluted":1},');
    const library = emptyLibrary();
    await restoreTo(library, forged(rows.with(at, quiet))).catch(() => undefined);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    for (const each of await library.documents.toArray()) expect(each).not.toHaveProperty('polluted');
  });

  it('that unpacks without end is given up early', async () => {
    const head = '{"mingce":"backup","format":1,"documents":1}\n';
    const bomb = (text: string) => new Uint8Array(gzipSync(head + text));
    expect(await failure(bomb(`{"t":"${'x'.repeat(100_000_000)}`))).toBe('backup-too-large');
  });

  it('with a kept page that unpacks without end is given up', async () => {
    const html = { $bytes: gzipSync(Buffer.alloc(80_000_000, 32)).toString('base64') };
    expect(await failure(changed('originals', (row) => Object.assign(row, { html })))).toBe('backup-too-large');
  });

  it('with words that would run keeps them as words', async () => {
    const library = emptyLibrary();
    const script = '"><script>alert(1)</script>';
    const file = changed('documents', (row) => Object.assign(row, { title: script, tags: [script] }));
    await restoreTo(library, file);
    expect((await library.documents.toArray()).map(({ title }) => title)).toContain(script);
    expect((await library.documents.toArray()).flatMap(({ tags }) => tags)).toContain(script);
  });

  it('of anything at all never does more than fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.constantFrom(...rows), fc.string())), async (made) => {
        const said = await failure(forged(made));
        expect(['none', 'backup-broken', 'backup-none']).toContain(said);
      }),
      { numRuns: 200 },
    );
  });
});
