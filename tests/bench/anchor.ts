// How surely a note's place is found again after random edits of the bundled documents: `tsx tests/bench/anchor.ts`.
import { anchorIn } from '../../lib/compare/anchor';
import { joinBlocks, placeAt, quoteOf } from '../../lib/compare/quote';
import { edit, judge, randomFrom } from '../unit/compare/edits';
import { build, lexicon } from '../unit/seeds/built';

const ROUNDS = 3;
const QUOTES = 12;
/** Longest quote, UTF-16 units: from a few words on, evenly by order of size. */
const LENGTHS = [12, 160];

const documents = (await build()).documents
  .map(({ blocks }) => blocks)
  .filter((blocks) => joinBlocks(blocks).text.length > 1_000);
const sentences = documents.map((blocks) =>
  blocks.flatMap(({ text }) => text.split(/(?<=[。；])/)).filter(({ length }) => length > 12 && length < 90),
);
console.log(`anchors: ${documents.length} documents, ${ROUNDS * QUOTES} quotes each`);
for (const longest of LENGTHS) {
  for (const edits of [1, 5, 20, 60]) {
    const told = { right: 0, missed: 0, partly: 0, wrong: 0 };
    let ms = 0;
    documents.forEach((blocks, d) => {
      const random = randomFrom(edits * 7919 + d);
      const { text, starts } = joinBlocks(blocks);
      for (let round = 0; round < ROUNDS; round++) {
        const edited = edit(blocks, edits, random, sentences[(d + 1 + round) % documents.length] ?? []);
        const find = anchorIn(edited.blocks, lexicon.fold);
        for (let n = 0; n < QUOTES; n++) {
          const length = Math.min(text.length >> 1, Math.round(3 * (longest / 3) ** random()));
          const from = Math.floor(random() * (text.length - length));
          const place = placeAt(text, starts, from, from + length);
          const quote = quoteOf(place, blocks);
          const start = (starts[place.block] ?? 0) + place.start;
          const began = performance.now();
          const found = find(quote);
          ms += performance.now() - began;
          const how = judge(found, { from: start, to: start + quote.quote.length }, edited);
          told[how]++;
          if (process.argv.includes('--tell') && (how === 'wrong' || how === 'missed'))
            console.log(how, JSON.stringify(quote), found && JSON.stringify(quoteOf(found, edited.blocks)));
        }
      }
    });
    const all = told.right + told.missed + told.partly + told.wrong;
    const share = (n: number): string => `${((100 * n) / all).toFixed(2)} %`;
    console.log(
      `quotes to ${String(longest).padStart(4)}, ${String(edits).padStart(2)} edits: right ${share(told.right)}, partly ${share(told.partly)}, lost ${share(told.missed)}, wrong ${share(told.wrong)}; ${(ms / all).toFixed(1)} ms each`,
    );
  }
}
