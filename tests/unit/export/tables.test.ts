import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { writeArchive } from '../../../lib/export/archive';
import { writeCsv } from '../../../lib/export/csv';
import { writeMarkdown, writeTable } from '../../../lib/export/markdown';
import { deadlineTable, targetTable, taskTable } from '../../../lib/export/tables';
import { tasksOf } from '../../../lib/export/tasks';
import { analyze } from '../../../lib/facts';
import type { Block } from '../../../lib/structure/block';
import { NOTHING, SOURCE } from './source';

const lexicon = loadLexicon();
const BLOCKS: Block[] = [
  { kind: 'heading', level: 1, text: '二、重点任务' },
  { kind: 'heading', level: 2, text: '（一）建设网络设施' },
  {
    kind: 'paragraph',
    text: '到2022年，全省累计建成5G基站22万个。（牵头单位：省工业和信息化厅，配合单位：省通信管理局、省发展改革委）',
  },
  { kind: 'heading', level: 2, text: '（二）开放数据' },
  { kind: 'paragraph', text: '推进数据开放。（省政务服务数据管理局负责）' },
  { kind: 'paragraph', text: '2021年6月底前印发目录。（省公安厅负责）' },
  { kind: 'cell', table: 0, row: 0, col: 0, header: true, text: '指标' },
  { kind: 'cell', table: 0, row: 0, col: 1, header: true, text: '2022年' },
  { kind: 'cell', table: 0, row: 1, col: 0, text: '覆盖率|比例' },
  { kind: 'cell', table: 0, row: 1, col: 1, text: '98%' },
];
const facts = analyze({ title: SOURCE.title, docDate: '2020-11-03', blocks: BLOCKS }, lexicon);
const tasks = tasksOf(BLOCKS, facts, lexicon);
const targets = facts.targets.map((target) => ({ target, source: SOURCE }));
const deadlines = facts.deadlines.map((deadline) => ({ deadline, source: SOURCE }));

describe('the table of tasks', () => {
  it('has a row for each item and list of bodies, numbered as the document numbers them', () =>
    expect(tasks.map(({ number, task, lead, support, due }) => ({ number, task, lead, support, due }))).toEqual([
      {
        number: '二、（一）',
        task: '建设网络设施',
        lead: ['省工业和信息化厅'],
        support: ['省通信管理局', '省发展改革委'],
        due: ['2022-12-31'],
      },
      { number: '二、（二）', task: '开放数据', lead: ['省政务服务数据管理局'], support: [], due: [] },
      { number: '二、（二）', task: '2021年6月底前印发目录', lead: ['省公安厅'], support: [], due: ['2021-06-30'] },
      expect.objectContaining({ number: '二、（二）', lead: [] }),
    ]));

  it('tells what is to be reached', () =>
    expect(taskTable(tasks, 'zh-CN').rows[0]).toEqual([
      '二、（一）',
      '建设网络设施',
      expect.stringContaining('5G基站22万个'),
      '省工业和信息化厅',
      '省通信管理局、省发展改革委',
      '2022-12-31',
    ]));

  it('of a text without items is empty', () => expect(tasksOf([], facts, lexicon)).toEqual([]));
});

describe('CSV', () => {
  it('opens right in a spreadsheet: marked as UTF-8, CRLF, numbers as numbers', () => {
    const csv = writeCsv(
      ['a', 'b'],
      [
        ['数字,经济', 220_000],
        ['他说"好"\n走', null],
      ],
    );
    expect(csv).toBe('\ufeffa,b\r\n"数字,经济",220000\r\n"他说""好""\n走",\r\n');
  });

  it.each(['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])('lets no formula run: %j', (formula) =>
    expect(writeCsv(['a'], [[formula]])).toMatch(/'[\s]*[=+\-@＝]/),
  );

  it('leaves a negative number alone', () => expect(writeCsv(['a'], [[-13.5]])).toContain('\r\n-13.5\r\n'));

  it('of targets holds the value in base units and says where it comes from', () => {
    const { header, rows } = targetTable(targets, 'zh-CN');
    const row = Object.fromEntries(header.map((name, i) => [name, rows[0]?.[i]]));
    expect(row).toMatchObject({
      数值: 220_000,
      单位: '个',
      期限: '2022-12-31',
      文号: SOURCE.docNumber,
      网址: SOURCE.url,
    });
  });

  it('of deadlines says which kind each is', () =>
    expect(deadlineTable(deadlines, 'en').rows.map((row) => row[1])).toContain('due'));
});

describe('Markdown', () => {
  const text = writeMarkdown(SOURCE, BLOCKS, facts, 'zh-CN', ['数字经济']);
  it('begins with front matter that YAML reads', () => {
    expect(text.startsWith('---\ntitle: "广东省')).toBe(true);
    expect(text).toContain('\nissuer: ["广东省人民政府"]\n');
    expect(text).toContain('\ntags: ["数字经济"]\n---\n');
    expect(text).not.toContain('effectiveDate');
  });
  it('has headings and tables, with what Markdown would take for a mark escaped', () => {
    expect(text).toContain('\n## 二、重点任务\n');
    expect(text).toContain('| 指标 | 2022年 |\n| --- | --- |\n| 覆盖率\\|比例 | 98% |');
    expect(writeTable({ header: ['a'], rows: [['[[x]] <b> `c` #d']] })).toContain('\\[\\[x\\]\\] \\<b\\> \\`c\\` \\#d');
    expect(writeMarkdown(NOTHING, [{ kind: 'paragraph', text: '1. 一\n- 二' }], null, 'en')).toContain('1\\. 一 - 二');
  });
});

describe('an archive', () => {
  const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u0000\ud800';
  const html = writeArchive([{ source: SOURCE, blocks: BLOCKS, facts }], 'zh-CN', new Date('2026-01-02T00:00:00Z'));
  it('is one page that reads without us and may load nothing', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).toContain('<h2>二、重点任务</h2>');
    expect(html).toContain('<th>指标');
    expect(html).toMatch(/<mark class="target">[^<]*5G基站22万个/);
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|https?:[^<]*["']>/);
  });
  it('shows hostile words as words, in whatever field they stand', () => {
    const fields = { title: HOSTILE, docNumber: HOSTILE, issuer: [HOSTILE], url: `javascript:${HOSTILE}` };
    const hostile = writeArchive(
      [{ source: { ...SOURCE, ...fields }, blocks: [{ kind: 'paragraph', text: HOSTILE }], facts: null }],
      'en',
      new Date(),
    );
    expect(hostile).not.toMatch(/<script|<img|href="javascript/);
    expect(hostile).not.toContain('\u0000');
    expect(hostile.isWellFormed()).toBe(true);
    expect(hostile).toContain('&lt;script&gt;');
  });
  it('of several documents begins with their list', () =>
    expect(
      writeArchive(
        [
          { source: SOURCE, blocks: BLOCKS, facts },
          { source: NOTHING, blocks: [], facts: null },
        ],
        'en',
        new Date(),
      ),
    ).toContain('<li><a href="#d2">'));
});
