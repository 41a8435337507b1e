import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Naming } from '../../../components/calendar/naming';
import {
  cleanName,
  type Exported,
  FILE_KINDS,
  fileOf,
  filesOf,
  type Tools,
} from '../../../components/export/exporting';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { CITATION_STYLES } from '../../../lib/export/citation';
import { analyze } from '../../../lib/facts';
import type { Block } from '../../../lib/structure/block';
import { NOTHING, SOURCE } from '../export/source';

const lexicon = loadLexicon();
const TOOLS: Tools = {
  language: 'zh-CN',
  lexicon,
  // What a calendar's entry is called is all that is asked of it.
  naming: { about: ({ dated: [{ deadline }] }) => deadline.action ?? deadline.text } as Naming,
  now: new Date('2026-01-02T04:00:00Z'),
  alarm: 7,
};
const BLOCKS: Block[] = [
  { kind: 'heading', level: 1, text: '一、重点任务' },
  { kind: 'paragraph', text: '2027年6月底前，建成5G基站22万个。（省工业和信息化厅负责）' },
];
const facts = analyze({ title: SOURCE.title, docDate: '2020-11-03', blocks: BLOCKS }, lexicon);
const full: Exported = {
  shelf: 'saved',
  id: '0'.repeat(16),
  source: SOURCE,
  blocks: BLOCKS,
  facts,
  tags: ['甲'],
  settled: [],
};
const empty: Exported = {
  shelf: 'saved',
  id: '1'.repeat(16),
  source: NOTHING,
  blocks: [],
  facts: null,
  tags: [],
  settled: [],
};
const kinds = [...FILE_KINDS, ...CITATION_STYLES];

describe('a document', () => {
  it.each(kinds)('as %s is one file, named after its title', (kind) => {
    const files = filesOf(kind, [full], TOOLS);
    expect(files).toHaveLength(1);
    expect(files[0]?.name).toMatch(/^广东省建设国家数字经济创新发展试验区工作方案\.[a-z.]+$/);
    expect(files[0]?.text).not.toBe('');
  });

  it.each(kinds)('that says nothing of itself is no error as %s', (kind) => {
    for (const { name } of filesOf(kind, [empty], TOOLS)) expect(name).toMatch(/^mingce\.[a-z]+$/);
  });

  it('and another go into one table, each row with its document', () => {
    const [file] = filesOf('targets', [full, empty, full], TOOLS);
    expect(file?.name).toBe('mingce-2026-01-02.targets.csv');
    expect(file?.text.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('and others of the same title go into one archive, each a file of its own', async () => {
    const files = filesOf('markdown', [full, full, empty], TOOLS);
    const [first = '', second] = files.map(({ name }) => name);
    expect(second).toBe(first.replace('.md', ' (2).md'));
    const file = await fileOf(files, TOOLS.now);
    expect(file?.name).toBe('mingce-2026-01-02.zip');
    expect(new TextDecoder().decode(await file?.blob.slice(0, 2).arrayBuffer())).toBe('PK');
    expect((await fileOf(files.slice(0, 1), TOOLS.now))?.name).toBe(first);
    expect(await fileOf([], TOOLS.now)).toBeNull();
  });

  it('as a calendar has its open deadlines, with an alarm', () => {
    const [file] = filesOf('ics', [full], TOOLS);
    const events = new ICAL.Component(ICAL.parse(file?.text ?? '')).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstart')))).toEqual(['2027-06-30']);
    expect(events[0]?.getFirstSubcomponent('valarm')).not.toBeNull();
  });
});

it.each([
  ['a/b\\c:d*e?"<>|f', 'a b c d e f'],
  ['..\n..\u202egnp.exe', 'gnp.exe'],
  ['con', 'mingce con'],
  ['NUL.2020 规划', 'mingce NUL.2020 规划'],
  ['console', 'console'],
  ['', 'mingce'],
  ['尾点...  ', '尾点'],
  ['长'.repeat(300), '长'.repeat(60)],
])('the title %j is the file name %j', (title, name) => expect(cleanName(title)).toBe(name));
