import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../../lib/cli/dictionaries';
import { createEngine } from '../../../lib/script/engine';
import { flattenedTables } from '../../../lib/structure/flat-table';
import { build, documentOf } from './built';

const built = await build();

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

  it('tells in its index on which days the deadlines of each document end', () => {
    const days = built.documents.map(({ facts }) => facts.deadlines.flatMap(({ endDate }) => endDate ?? []));
    expect(built.documents.map(({ entry }) => entry.dates)).toEqual(days.map((all) => [...new Set(all)].sort()));
    expect(built.documents.filter(({ entry }) => entry.dates.length > 0).length).toBeGreaterThan(10);
  });

  it('is built to the same bytes twice', async () => {
    expect((await build()).files).toEqual(built.files);
  });

  it('keeps its index within 30 kB, and packs into 600 kB', () => {
    const bytes = built.files.map(({ contents }) => Buffer.from(contents));
    expect(bytes[0]?.length).toBeLessThanOrEqual(30_000);
    expect(bytes.reduce((sum, file) => sum + deflateRawSync(file).length, 0)).toBeLessThanOrEqual(600_000);
  });

  it('is in the script that a live page of the same text would be said to be in', async () => {
    const { scriptOf } = createEngine(await scriptBytes());
    const seen = built.documents.map(({ blocks }) => scriptOf(blocks.map(({ text }) => text).join('\n')));
    expect(seen).toEqual(built.documents.map(({ entry }) => entry.script));
  }, 60_000);
});

describe('plans that came as one line', () => {
  it('have their headings back', () => {
    const headings = documentOf(built, '004-06').blocks.filter(({ kind }) => kind === 'heading');
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
      const line = documentOf(built, id).blocks.find(({ text }) => flattenedTables(text)[0]?.start === 0);
      const table = line && flattenedTables(line.text)[0];
      expect(table?.end).toBe(line?.text.length);
      return table?.rows.length;
    });
    expect(rows).toEqual([4, 39, 20, 20]);
  });
});
