import { describe, expect, it } from 'vitest';
import { Failed } from '../../../lib/i18n/failed';
import type { SaveAnswer } from '../../../lib/library/save';
import type { Snapshot } from '../../../lib/library/snapshot';
import { settleSnapshot } from '../../../lib/reader/settle-snapshot';
import { sendSnapshot, snapshotOf } from '../../../lib/reader/snapshot';
import { NO_METADATA } from '../../../lib/structure/document';

const SAVED: SaveAnswer = { state: 'saved', documentId: 'a', created: true, savedAt: '2026-01-01T00:00:00.000Z' };

const snapshot = (chars: number): Snapshot => ({
  url: 'http://www.gov.cn/',
  kind: 'policy',
  trust: 'official',
  metadata: NO_METADATA,
  blocks: [{ kind: 'paragraph', text: '字'.repeat(chars) }],
  attachments: [],
});

interface Piece {
  key: string;
  index: number;
  total: number;
  text: string;
}

/** A background that keeps what it hears and fails as told. */
function listener(failures: (Failed | null)[] = []) {
  const heard: Piece[] = [];
  const piece = async (each: Piece): Promise<SaveAnswer> => {
    heard.push(each);
    const failure = failures.shift();
    if (failure) throw failure;
    return each.index === each.total - 1 ? SAVED : { state: 'partial' };
  };
  return { heard, piece };
}

describe('what a page is kept by', () => {
  const reading = (notes: string[]) => ({
    url: 'http://www.gov.cn/',
    detection: { kind: 'policy' as const, trust: 'official' as const, score: 1, reasons: [] },
    metadata: { ...NO_METADATA, title: '某通告' },
    blocks: [],
    attachments: [],
    notes,
    body: null,
    alternatives: [],
  });

  it('is its title where its text is in pictures', () => {
    expect(snapshotOf(reading(['image-only'])).blocks).toEqual([{ kind: 'title', text: '某通告' }]);
  });

  it('is nothing where there is nothing', () => {
    expect(snapshotOf(reading(['empty'])).blocks).toEqual([]);
  });
});

describe('a snapshot on its way to the background', () => {
  it('is one message for an ordinary page', async () => {
    const background = listener();
    expect(await sendSnapshot(snapshot(10), background)).toEqual(SAVED);
    expect(background.heard).toHaveLength(1);
    expect(JSON.parse(background.heard[0]?.text ?? '')).toEqual(snapshot(10));
  });

  it('is cut into pieces of at most 8 MB, which are the whole in order', async () => {
    const background = listener();
    await sendSnapshot(snapshot(6_000_000), background);
    expect(background.heard.length).toBeGreaterThan(2);
    expect(new Set(background.heard.map(({ key }) => key)).size).toBe(1);
    for (const { text } of background.heard) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8_000_000);
    expect(JSON.parse(background.heard.map(({ text }) => text).join(''))).toEqual(snapshot(6_000_000));
  });

  it('is sent again, under the same key, when a stopped background did not answer', async () => {
    const background = listener([new Failed('no-answer'), new Failed('no-answer')]);
    expect(await sendSnapshot(snapshot(10), background)).toEqual(SAVED);
    expect(background.heard).toHaveLength(3);
    expect(new Set(background.heard.map(({ key }) => key)).size).toBe(1);
  });

  it('is not sent again when the background has said why it cannot', async () => {
    const background = listener([new Failed('storage-full')]);
    await expect(sendSnapshot(snapshot(10), background)).rejects.toMatchObject({ failure: 'storage-full' });
    expect(background.heard).toHaveLength(1);
  });
});

describe('what the reading leaves open', () => {
  const raw: Snapshot = {
    ...snapshot(0),
    metadata: { ...NO_METADATA, writtenDate: '2024-03-15' },
    blocks: [
      { kind: 'paragraph', text: '各县（区）人民政府：' },
      { kind: 'paragraph', text: `${'字'.repeat(3000)}。` },
      { kind: 'paragraph', text: '本办法自印发之日起施行，有效期5年。' },
    ],
  };

  it('is settled on its way into the library, and every text stays whole', () => {
    const { metadata, blocks } = settleSnapshot(raw);
    expect(blocks.map(({ kind }) => kind)).toEqual(['addressee', 'paragraph', 'paragraph']);
    expect(blocks.map(({ text }) => text)).toEqual(raw.blocks.map(({ text }) => text));
    expect(metadata).toMatchObject({ effectiveDate: '2024-03-15', expiryDate: '2029-03-14' });
  });
});
