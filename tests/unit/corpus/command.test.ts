import { afterEach, describe, expect, it, vi } from 'vitest';
import { corpusCommand } from '../../../lib/cli/corpus';

afterEach(() => vi.restoreAllMocks());

describe('mingce corpus', () => {
  it('prints a line for each document, null where its text does not say', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    expect(await corpusCommand([])).toBe(0);
    const documents = lines.map((line) => JSON.parse(line));
    expect(documents).toHaveLength(23);
    expect(documents[13]).toMatchObject({
      id: '004-01',
      docNumber: null,
      issuer: null,
      writtenDate: null,
      jurisdiction: '大连市',
      level: 'city',
    });
    for (const document of documents) {
      expect(Object.keys(document).sort()).toEqual([
        'blocks',
        'chars',
        'docNumber',
        'id',
        'issuer',
        'jurisdiction',
        'level',
        'planPeriod',
        'removed',
        'script',
        'seed',
        'title',
        'writtenDate',
      ]);
    }
    expect(documents[10].removed).toContainEqual({ reason: 'pinyin gloss', count: 1257, chars: expect.any(Number) });
  }, 30_000);

  it('answers bad usage with 2', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await corpusCommand(['--all'])).toBe(2);
  });
});
