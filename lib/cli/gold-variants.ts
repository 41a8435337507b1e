// The annotated documents once more in other dress: converted to Hong Kong's script, with pinyin glosses sown in, and with
// spaces around the numbers of their prose.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { createEngine } from '../script/engine';
import { scriptBytes } from './dictionaries';
import { loadLexicon } from './lexicon';

export const VARIANTS = ['traditional', 'glossed', 'spaced'] as const;
type Variant = (typeof VARIANTS)[number];

const PassageLine = v.looseObject({ passage: v.number(), text: v.string() });
const GoldLine = v.looseObject({
  passage: v.optional(v.number()),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
  title: v.nullish(v.string()),
  bodies: v.optional(v.array(v.looseObject({ name: v.string() }))),
});

/** A gloss stands behind every seventh Chinese character, as pages that sow them have it. */
const EVERY = 7;

const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** A gloss behind every seventh character; `counted` goes on from piece to piece. */
export function gloss(text: string, counted: { characters: number }): string {
  return [...text]
    .map((character) => {
      if (!/\p{Script=Han}/u.test(character)) return character;
      counted.characters++;
      const [reading] = counted.characters % EVERY === 0 ? loadLexicon().readings(character) : [];
      return reading && reading.length > 1 ? `${character}(${reading})` : character;
    })
    .join('');
}

/** Whether typesetting would part two characters: a number from the words around it. */
const isParted = (one: string, other: string): boolean =>
  (/\p{Script=Han}/u.test(one) && /\d/.test(other)) || (/[\d%]/.test(one) && /\p{Script=Han}/u.test(other));

/** Spaces around the numbers of a text. */
const space = (text: string): string =>
  [...text].map((character, i, all) => (isParted(all[i - 1] ?? '', character) ? ` ${character}` : character)).join('');

/** Writes the documents of one folder to another in a variant; records move with the text they mark.
 * @throws Error where a file is not as the scorer's README describes it */
export async function writeVariant(variant: Variant, from: string, to: string): Promise<void> {
  const engine = createEngine(await scriptBytes());
  const convert = (text: string): string => engine.convert(text, { from: 'cn', to: 'hk' });
  for (const name of readdirSync(from).filter((file) => file.endsWith('.passages.jsonl'))) {
    const goldName = name.replace('.passages.', '.gold.');
    const gold = lines(join(from, goldName)).map((line) => v.parse(GoldLine, line));
    const passages = lines(join(from, name)).map((line) => v.parse(PassageLine, line));
    for (const passage of passages) {
      const records = gold.filter((record) => record.passage === passage.passage);
      const cuts = [0, ...records.flatMap(({ start = 0, end = 0 }) => [start, end]), passage.text.length];
      const order = [...new Set(cuts)].sort((a, b) => a - b);
      const moved = new Map([[0, 0]]);
      // A record ends with its last character: the gloss on it stands outside.
      const ends = new Map<number, number>();
      const counted = { characters: 0 };
      let text = '';
      // Lines of a table have spaces of their own.
      const isProse = /[。;；]/.test(passage.text) && !passage.text.includes(' ');
      const dress = {
        glossed: (piece: string) => gloss(piece, counted),
        traditional: convert,
        spaced: isProse ? space : (piece: string) => piece,
      }[variant];
      for (const [i, cut] of order.entries()) {
        const piece = passage.text.slice(cut, order[i + 1] ?? passage.text.length);
        if (variant === 'spaced' && isProse && isParted(text.at(-1) ?? '', piece[0] ?? '')) text += ' ';
        moved.set(cut, text.length);
        const dressed = dress(piece);
        text += dressed;
        const hanging = piece.endsWith(')') ? 0 : (/\([^()]+\)$/.exec(dressed)?.[0].length ?? 0);
        ends.set(cut + piece.length, text.length - hanging);
      }
      passage.text = text;
      for (const record of records) {
        record.start = moved.get(record.start ?? 0) ?? 0;
        record.end = ends.get(record.end ?? 0) ?? 0;
      }
    }
    if (variant === 'traditional')
      for (const record of gold) {
        if (record.title) record.title = convert(record.title);
        for (const body of record.bodies ?? []) body.name = convert(body.name);
      }
    const write = (file: string, rows: readonly unknown[]): void =>
      writeFileSync(join(to, file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    write(name, passages);
    write(goldName, gold);
  }
}
