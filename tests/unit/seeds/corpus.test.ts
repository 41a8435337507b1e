import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { REMOVAL_REASONS } from '../../../lib/corpus/types';
import { analyze } from '../../../lib/facts';
import { flattenedTable } from '../../../lib/structure/flat-table';
import { type BuiltCorpus, buildCorpus } from '../../../seeds/build';
import { SEEDS } from '../../../seeds/inventory';

const RAW = new URL('../../../seeds/raw/', import.meta.url);
const lexicon = loadLexicon();
let built: BuiltCorpus;
beforeAll(async () => {
  built = await buildCorpus({ analyze, lexicon });
}, 60_000);

const documentOf = (id: string) => {
  const found = built.documents.find(({ entry }) => entry.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
};
const inked = (text: string): number => text.replace(/\s/g, '').length;

/** What each document says of itself: title, number, issuer, date of writing, period. */
const KNOWN: [string, string, string | null, string[], string | null, [number | null, number] | null][] = [
  ['000-01', '中共中央 國務院印發《粵港澳大灣區發展規劃綱要》', null, ['中共中央', '國務院'], null, [null, 2035]],
  [
    '000-02',
    '國家衛生健康委員會寧夏回族自治區人民政府關于印發寧夏回族自治區“互聯網+醫療健康”示范區建設規劃(2019年—2022年)的通知',
    null,
    ['國家衛生健康委員會', '寧夏回族自治區人民政府'],
    '2019-01-18',
    [2019, 2022],
  ],
  ['000-03', '安徽省人民政府關于印發支持數字經濟發展若干政策的通知', null, ['安徽省人民政府'], '2018-10-23', null],
  [
    '000-04',
    '工業和信息化部關于印發《工業互聯網網絡建設及推廣指南》的通知',
    '工信部信管〔2018〕301號',
    ['工業和信息化部'],
    '2018-12-29',
    null,
  ],
  ['000-05', '湖北省人民政府關于推進數字政府建設的指導意見', null, ['湖北省人民政府'], '2019-01-15', null],
  [
    '000-06',
    '內蒙古出臺《內蒙古國家大數據綜合試驗區改革實施方案》',
    null,
    ['自治區黨委辦公廳', '自治區政府辦公廳'],
    null,
    null,
  ],
  ['000-07', '國務院辦公廳關于推進政務新媒體健康有序發展的意見', null, ['國務院辦公廳'], '2018-12-07', null],
  [
    '000-08',
    '天津市人民政府辦公廳關于轉發市科技局擬定的《天津市人工智能“七鏈”精準創新行動計劃(2018—2020年)》的通知',
    null,
    ['天津市人民政府辦公廳'],
    '2018-12-17',
    [2018, 2020],
  ],
  [
    '000-09',
    '山西省人民政府辦公廳關于印發加快建設一體化在線政務服務平臺全面推進“三晉通辦”實施方案的通知',
    null,
    ['山西省人民政府辦公廳'],
    null,
    null,
  ],
  ['000-10', '一圖讀懂廣東省“數字政府”建設總體規劃(2018-2020年)', null, [], null, [2018, 2020]],
  [
    '001-01',
    '广东省人民政府办公厅关于印发“數字湾區”建设三年行动方案的通知',
    '粤办函〔2023〕297号',
    ['广东省人民政府办公厅'],
    '2023-11-07',
    null,
  ],
  [
    '002-01',
    '廣東省建設國家數字經濟創新發展試驗區工作方案',
    '粵府函〔2020〕328號',
    ['廣東省人民政府'],
    '2020-11-03',
    null,
  ],
  [
    '003-01',
    '廣東省人民政府關于印發廣東省深化泛珠三角區域合作實施意見的通知',
    '粵府〔2017〕8號',
    ['廣東省人民政府'],
    '2017-01-20',
    null,
  ],
  ['004-01', '大连市邮政业发展“十四五”规划(征求意见稿)', null, [], null, [2021, 2025]],
  ['004-02', '福建省建筑业“十四五”发展规划(征求意见稿)', null, [], null, [2021, 2025]],
  ['004-03', '吉林省标准化战略“十四五”发展规划(征求意见稿)', null, [], null, [2021, 2025]],
  ['004-04', '雷家店镇经济与社会发展“十四五”规划(征求意见稿)', null, [], null, [2021, 2025]],
  ['004-05', '韶关市应急管理“十四五”规划(征求意见稿)', null, [], null, [2021, 2025]],
  ['004-06', '深圳市罗湖区卫生健康事业发展“十四五”规划', null, ['深圳市罗湖区卫生健康局'], '2020-07-05', [2021, 2025]],
  ['004-07', '深圳市商务发展“十四五”规划', null, ['深圳市商务局'], '2020-07', [2021, 2025]],
  ['004-08', '深圳市食品药品安全“十四五”规划(公开征求意见稿)', null, [], '2020-09', [2021, 2025]],
  ['004-09', '深圳市知识产权“十四五”规划(征求意见稿)', null, [], null, [2021, 2025]],
  ['004-10', '兴仁市优化营商环境“十四五”规划研究(征求意见稿)', null, [], null, [2021, 2025]],
];

describe('the bundled corpus', () => {
  it('holds exactly the 23 documents, each with what its text says of it', () => {
    const said = built.documents.map(({ entry: { id, title, docNumber, issuer, writtenDate, planPeriod } }) => [
      id,
      title,
      docNumber,
      issuer,
      writtenDate,
      planPeriod && [planPeriod.from, planPeriod.to],
    ]);
    expect(said).toEqual(KNOWN);
  });

  it('shows the same 23 in its index, in the order of the files', () => {
    const [index, ...files] = built.files;
    expect(JSON.parse(index?.contents ?? '').entries).toEqual(built.documents.map(({ entry }) => entry));
    expect(files.map(({ path }) => path)).toEqual(KNOWN.map(([id]) => `corpus/${id}.json`));
  });

  it('is built to the same bytes twice', async () => {
    expect((await buildCorpus({ analyze, lexicon })).files).toEqual(built.files);
  });

  it('keeps its index within 30 kB, and packs into 600 kB', () => {
    const bytes = built.files.map(({ contents }) => Buffer.from(contents));
    expect(bytes[0]?.length).toBeLessThanOrEqual(30_000);
    expect(bytes.reduce((sum, file) => sum + deflateRawSync(file).length, 0)).toBeLessThanOrEqual(600_000);
  });
});

describe.each(SEEDS.map(({ file }) => file))('nothing is lost of %s', (file) => {
  const raw = readFileSync(new URL(file, RAW), 'utf8');

  it('each character is in exactly one block, in exactly one removed passage, or white space', () => {
    const seen = new Uint8Array(raw.length);
    for (const { seed, kept, removed } of built.coverage) {
      if (seed !== file) continue;
      for (const { start, end } of [...kept.flat(), ...removed.flatMap(({ ranges }) => ranges)])
        for (let i = start; i < end; i++) seen[i] = (seen[i] ?? 0) + 1;
    }
    const wrong = [...raw.matchAll(/\S/g)].filter(({ index }) => seen[index] !== 1);
    expect(wrong.map(({ index }) => raw.slice(index, index + 20))).toEqual([]);
  });

  it('the blocks that ship are the raw text, but for the repairs they record', () => {
    for (const [i, { seed, kept }] of built.coverage.entries()) {
      if (seed !== file) continue;
      const { blocks, repairs } = built.documents[i] ?? { blocks: [], repairs: [] };
      for (const [block, ranges] of kept.entries()) {
        let text = blocks[block]?.text ?? '';
        for (const { start, end, was } of repairs.filter((repair) => repair.block === block).reverse())
          text = text.slice(0, start) + was + text.slice(end);
        expect(text.replace(/\s/g, '')).toBe(
          ranges
            .map(({ start, end }) => raw.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        );
      }
    }
  });

  it('the lengths that ship add up to the file', () => {
    const here = built.documents.filter(({ entry }) => entry.seed === file);
    const kept = here.flatMap(({ blocks, repairs }) => [
      ...blocks.map(({ text }) => inked(text)),
      ...repairs.map(({ start, end, was }) => inked(was) - (end - start)),
    ]);
    const removed = here.flatMap((document) => document.removed.map(({ chars }) => chars));
    expect([...kept, ...removed].reduce((sum, chars) => sum + chars, 0)).toBe(inked(raw));
  });
});

describe('what was removed', () => {
  const reasonsOf = (id: string) => new Set(documentOf(id).removed.map(({ reason }) => reason));

  it('has a reason that the corpus knows', () => {
    for (const { removed } of built.documents)
      for (const { reason } of removed) expect(REMOVAL_REASONS).toContain(reason);
  });

  it('is found where each file has it', () => {
    expect(reasonsOf('000-01')).toEqual(
      new Set(['spam', 'page furniture', 'view counter', 'template leftover', 'duplicate']),
    );
    expect(reasonsOf('001-01')).toEqual(new Set(['navigation', 'pinyin gloss', 'page furniture', 'view counter']));
    expect(reasonsOf('002-01')).toEqual(new Set(['page furniture']));
    expect(reasonsOf('003-01')).toContain('spam');
    expect(reasonsOf('004-01')).toContain('table of contents of another plan');
    expect(reasonsOf('004-10')).toContain('promotion');
  });

  it('ships without the words of spam and of second copies: length and hash only', () => {
    const withheld = built.documents.flatMap(({ removed }) => removed.filter(({ text }) => text === null));
    expect(new Set(withheld.map(({ reason }) => reason))).toEqual(new Set(['spam', 'duplicate']));
    expect(withheld.filter(({ reason }) => reason === 'spam')).toHaveLength(3);
    for (const { sha256, chars } of withheld) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(chars).toBeGreaterThan(0);
    }
    const spam = built.coverage.flatMap(({ seed, removed }) =>
      removed
        .filter(({ reason }) => reason === 'spam')
        .flatMap(({ ranges }) =>
          ranges.map(({ start, end }) => readFileSync(new URL(seed, RAW), 'utf8').slice(start, end)),
        ),
    );
    for (const { contents } of built.files) for (const words of spam) expect(contents).not.toContain(words);
  });

  it('left no gloss, watermark, template or page furniture in a block', () => {
    const LEFT =
      /[(（][a-zü]*[\u0101-\u01dc][a-zü]*[)）]|\{\{|众号[#*&%^~@]|当前位置|[阅閱][读讀]\s*[:：]|[\ue000-\uf8ff]/;
    for (const { blocks } of built.documents) for (const { text } of blocks) expect(text).not.toMatch(LEFT);
  });
});

describe('repairs', () => {
  const gbk = new TextDecoder('gbk');
  /** Two-byte characters by what they decode to. */
  const bytesOf = new Map<string, [number, number]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = gbk.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !bytesOf.has(character)) bytesOf.set(character, [lead, trail]);
    }

  it('are all recorded, and nothing else of the text is damaged', () => {
    const repairs = built.documents.flatMap(({ entry, repairs: made }) =>
      made.map((repair) => ({ ...repair, id: entry.id })),
    );
    expect(repairs.map(({ was }) => was).sort()).toEqual(
      SEEDS.flatMap((seed) => (seed.repairs ?? []).map(({ was }) => was)).sort(),
    );
    for (const { id, block, start, end, was } of repairs) {
      const known = SEEDS.flatMap((seed) => seed.repairs ?? []).find((repair) => repair.was === was);
      expect(documentOf(id).blocks[block]?.text.slice(start, end)).toBe(known?.text);
    }
    for (const { damaged } of built.documents) expect(damaged).toEqual([]);
  });

  const shifted = SEEDS.flatMap((seed) => seed.repairs ?? []).filter(({ was }) => was.startsWith('?'));
  it.each(shifted)('$text is what is left of its own bytes when the first is lost', ({ was, text }) => {
    const bytes = [...text].flatMap((character) => bytesOf.get(character) ?? []);
    expect(bytes).toHaveLength(text.length * 2);
    const misread = lexicon.fold(gbk.decode(Uint8Array.from(bytes.slice(1)))).replace(/\ufffd/g, '');
    const left = was.replace(/\?[a-z\u00e0-\u01dc]{1,6}\)/g, '').replace(/^\?/, '');
    expect(lexicon.fold(left)).toBe(misread);
  });
});

describe('plans that came as one line', () => {
  it('have their headings back', () => {
    const headings = documentOf('004-06').blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.slice(0, 2).map(({ text, level }) => [text, level])).toEqual([
      ['第一章规划背景', 1],
      ['一、发展现状', 2],
    ]);
    expect(headings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['二、基本原则', '(一)以人为本,需求导向', '第四章保障措施']),
    );
  });

  it('have their indicator tables as lines of their own, which read as tables', () => {
    const rows = ['004-02', '004-06', '004-07', '004-08'].map((id) => {
      const line = documentOf(id).blocks.find(({ text }) => flattenedTable(text)?.start === 0);
      const table = line && flattenedTable(line.text);
      expect(table?.end).toBe(line?.text.length);
      return table?.rows.length;
    });
    expect(rows).toEqual([4, 39, 20, 20]);
  });
});
