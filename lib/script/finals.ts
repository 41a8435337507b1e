// The text of each phrase after all steps, worked out when the phrase is first met, then kept.
import { appendValue, applyTables } from './stage';
import type { Table } from './tables';
import { Units } from './units';

export interface Finals {
  /** The texts laid end to end; a text begins at `starts[entry]`, 0 as long as it is unknown. */
  pool: Units;
  starts: Uint32Array;
  lengths: Uint8Array;
  /** 1 where the text differs from the phrase. */
  changes: Uint8Array;
  /** Makes the text of this phrase known. */
  learn: (entry: number, phrase: string) => void;
}

/** @param cutter the table whose phrases cut the text. */
export function createFinals(stages: readonly Table[], cutter: Table): Finals {
  const isFirst = stages[0] === cutter;
  const rest = stages.slice(1);
  const pool = new Units();
  pool.push(0);
  const starts = new Uint32Array(cutter.guarded);
  const lengths = new Uint8Array(cutter.guarded);
  const changes = new Uint8Array(cutter.guarded);
  const key = new Units();
  const value = new Units();

  const learn = (entry: number, phrase: string): void => {
    const start = pool.length;
    key.reset(phrase, 0, phrase.length);
    value.length = 0;
    const isGuard = entry >= cutter.phrases;
    if (!isFirst && !isGuard) applyTables(stages, key.data, 0, key.length, pool);
    else {
      const last = isFirst ? rest : [];
      appendValue(cutter, entry, key.data, 0, key.length, last.length > 0 ? value : pool);
      if (last.length > 0) applyTables(last, value.data, 0, value.length, pool);
    }
    starts[entry] = start;
    lengths[entry] = pool.length - start;
    let same = lengths[entry] === phrase.length;
    for (let i = 0; i < phrase.length && same; i++) same = pool.data[start + i] === phrase.charCodeAt(i);
    changes[entry] = same ? 0 : 1;
  };
  return { pool, starts, lengths, changes, learn };
}
