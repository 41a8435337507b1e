// Sending a page to be saved: in pieces, under a key that makes a retry harmless.

import { Failed, failureOf } from '../i18n/failed';
import type { Snapshot } from '../library/snapshot';
import type { PageReading } from '../page/read';
import { randomHex } from '../text/random-hex';
import type { Background } from './background';
import { retry } from './retry';
import type { SaveState } from './state';

/** UTF-16 units of JSON in one message: under 8 MB even where every unit takes three bytes. */
const PIECE = 2_500_000;

/** The text is in pictures: nothing is to be found in it, the page can still be kept. */
export const isPicture = ({ notes }: Pick<PageReading, 'notes'>): boolean => notes.includes('image-only');

/** The page's originals; equal pages give equal bytes, whatever script they are shown in. */
export function snapshotOf(reading: PageReading): Snapshot {
  const { url, detection, metadata, attachments } = reading;
  const blocks = reading.blocks.map(({ block }) => block);
  // A page that is nothing but pictures is kept by its title; its pictures are kept with it.
  if (blocks.length === 0 && isPicture(reading)) blocks.push({ kind: 'title', text: metadata.title ?? url });
  return {
    url,
    kind: detection.kind,
    trust: detection.trust,
    metadata,
    blocks,
    attachments,
  };
}

/** How the save of what was read ends. */
export async function saveReading(reading: PageReading, background: Pick<Background, 'piece'>): Promise<SaveState> {
  try {
    if (reading.notes.includes('cut short')) throw new Failed('too-large');
    const { documentId, savedAt } = await sendSnapshot(snapshotOf(reading), background);
    return { is: 'saved', documentId, savedAt };
  } catch (error) {
    return { is: 'failed', failure: failureOf(error) };
  }
}

/** Sends every piece until each is acknowledged. @throws Failed as the background says, or `no-answer` after five retries */
export async function sendSnapshot(
  snapshot: Snapshot,
  background: Pick<Background, 'piece'>,
): Promise<{ documentId: string; savedAt: string }> {
  const json = JSON.stringify(snapshot);
  const total = Math.max(1, Math.ceil(json.length / PIECE));
  // Not randomUUID: pages over http are no secure context.
  const key = randomHex(16);
  for (let index = 0; index < total; index++) {
    const text = json.slice(index * PIECE, (index + 1) * PIECE);
    const answer = await retry(() => background.piece({ key, index, total, text }));
    if (answer.state === 'saved') return answer;
  }
  throw new Failed('no-answer');
}
