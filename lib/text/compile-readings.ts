// Makes the table of readings at build time. Nothing that ships may import this file.
import { toToneless } from './readings';

/** Characters in daily use on the mainland and in Taiwan and Hong Kong: GB/T 2312—1980 (6,763) and the first level of
 * Big5 (5,401), without doubles, in code order. */
export function commonCharacters(): string[] {
  const found = new Set<string>();
  collect(found, new TextDecoder('gbk'), [0xb0, 0xf7], [0xa1, 0xfe]);
  collect(found, new TextDecoder('big5'), [0xa4, 0xc6], [0x40, 0xfe]);
  return [...found].sort();
}

function collect(into: Set<string>, decoder: TextDecoder, lead: [number, number], trail: [number, number]): void {
  for (let first = lead[0]; first <= lead[1]; first++)
    for (let second = trail[0]; second <= trail[1]; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (/^[一-鿿]$/.test(character)) into.add(character);
    }
}

/** @param readingsOf all readings of one character, with or without tone marks, most common first
 * @returns the text that `createReadings` reads: `a阿啊…;ai…`, in the order of the syllables */
export function compileReadings(characters: Iterable<string>, readingsOf: (character: string) => string[]): string {
  const bySyllable = new Map<string, string>();
  for (const character of characters) {
    for (const syllable of new Set(readingsOf(character).map(toToneless))) {
      if (!/^[a-zü]+$/.test(syllable)) continue;
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character);
    }
  }
  return [...bySyllable]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, group]) => syllable + group)
    .join(';');
}
