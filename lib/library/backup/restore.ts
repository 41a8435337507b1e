// The second reading of a backup, which has been verified: its rows are sent to the background, which alone writes.

import { Failed } from '../../i18n/failed';
import { randomHex } from '../../text/random-hex';
import type { Watch } from './export';
import { readHeader } from './format';
import { linesOf } from './lines';
import { tableOf } from './rows';
import type { Taken, TakingPiece } from './take-in';

/** UTF-16 units in one message: under 8 MB even where every unit takes three bytes. */
const PIECE = 2_500_000;
/** Documents and files in one message: few, so that a stop is soon and the count goes on. */
const UNITS = 40;
/** A background that was stopped after it had taken everything in answers as if it had not: send it all once more. */
const TRIES = 3;

/** These rows stand for themselves; all others of a document go together. */
const LOOSE: ReadonlySet<string | null> = new Set(['originals', 'pictures', 'attachments']);

/** Sends every row; nothing that is there already is changed by it, so that it can be done again after a stop.
 * @param send to be asked until it answers · @returns what came of it · @throws Failed as `send` does */
export async function restoreBackup(
  file: Blob,
  send: (piece: TakingPiece) => Promise<Taken | { state: 'partial' }>,
  { signal, onProgress }: Watch = {},
): Promise<Omit<Taken, 'state'>> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const sum = { added: 0, changed: 0 };
  let of = -1;
  let done = 0;
  let batch: string[] = [];
  let length = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    const taken = await sendAll(batch.join('\n'), send);
    sum.added += taken.added;
    sum.changed += taken.changed;
    batch = [];
    length = 0;
    onProgress?.({ done, of: Math.max(of, done) });
    signal?.throwIfAborted();
  };
  const put = async (unit: string) => {
    if (length + unit.length > PIECE || batch.length >= UNITS) await flush();
    batch.push(unit);
    length += unit.length + 1;
  };

  let core: string[] = [];
  const close = async () => {
    if (core.length > 0) await put(core.join('\n'));
    core = [];
  };
  for await (const bytes of linesOf(file, signal)) {
    const line = decoder.decode(bytes);
    if (of < 0) {
      of = readHeader(line).documents;
      continue;
    }
    const table = tableOf(line);
    if (table === 'documents' || table === null || LOOSE.has(table)) await close();
    if (table === 'documents') done++;
    if (LOOSE.has(table) || (table === 'settled' && core.length === 0)) await put(line);
    else if (table) core.push(line);
  }
  await close();
  await flush();
  return sum;
}

async function sendAll(
  text: string,
  send: (piece: TakingPiece) => Promise<Taken | { state: 'partial' }>,
): Promise<Taken> {
  const key = randomHex(16);
  const total = Math.max(1, Math.ceil(text.length / PIECE));
  for (let tries = 0; tries < TRIES; tries++) {
    for (let index = 0; index < total; index++) {
      const piece = { key, index, total, text: text.slice(index * PIECE, (index + 1) * PIECE) };
      const answer = await send(piece);
      if (answer.state === 'taken') return answer;
    }
  }
  throw new Failed('no-answer');
}
