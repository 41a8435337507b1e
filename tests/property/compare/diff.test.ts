// Whatever two texts hold, the differences between them lead from the one to the other.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { clausesOf } from '../../../lib/compare/clauses';
import { countChanges, diffBlocks } from '../../../lib/compare/diff';
import { createEngine } from '../../../lib/script/engine';

const { fold } = loadLexicon();
const engine = createEngine(await scriptBytes());
const raw = new URL('../../../seeds/raw/', import.meta.url);
const seeds = readdirSync(raw).map((name) =>
  readFileSync(new URL(name, raw), 'utf8')
    .split(/\r?\n/)
    .map((text) => ({ text })),
);
const textOf = (blocks: readonly { text: string }[]) => clausesOf(blocks, fold).map(({ key }) => key);

const clause = fc.constantFrom(
  ...['到2025年', '建成5G基站22万个', '各区人民政府组织实施', '数字经济增加值达到6万亿元', '——', '1.5%', ''],
);
const mark = fc.constantFrom('，', '。', '；', ',', '');
const block = fc
  .array(fc.tuple(clause, mark), { maxLength: 6 })
  .map((parts) => ({ text: parts.map((part) => part.join('')).join('') }));
const blocks = fc.array(
  fc.oneof(
    block,
    fc.string().map((text) => ({ text })),
  ),
  { maxLength: 12 },
);

describe('differences', () => {
  it('applied to the older text give the newer one, and taken back the older', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = diffBlocks(before, after, fold);
        const now = changes.flatMap((each) =>
          each.is === 'added' ? each.after.key : each.is === 'kept' || each.is === 'moved' ? each.before.key : [],
        );
        const was = changes.flatMap((each) => (each.is === 'added' || each.is === 'moved' ? [] : each.before.key));
        expect(now).toEqual(textOf(after));
        expect(was).toEqual(textOf(before));
      }),
    );
  });

  it('between a text and itself are none', () => {
    fc.assert(
      fc.property(blocks, (text) => {
        expect(countChanges(diffBlocks(text, text, fold))).toBe(0);
      }),
    );
  });

  it('tell every moved clause twice, under the same key', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const changes = diffBlocks(before, after, fold);
        const pairs = (is: 'moved' | 'left') =>
          changes
            .flatMap((each) => (each.is === is ? [`${each.before.block}:${each.before.start} ${each.after.key}`] : []))
            .sort();
        expect(pairs('moved')).toEqual(pairs('left'));
      }),
    );
  });

  it.each(['cn', 'hk', 'tw'] as const)('between each seed and its twin in %s are none', (to) => {
    for (const seed of seeds) {
      const twin = engine.convertAll(
        seed.map(({ text }) => text),
        { to },
      );
      const changes = diffBlocks(
        seed,
        twin.map((text) => ({ text })),
        fold,
      );
      expect(changes.filter(({ is }) => is !== 'kept').length).toBe(0);
    }
  });
});
