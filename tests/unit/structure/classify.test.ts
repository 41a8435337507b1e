import { describe, expect, it } from 'vitest';
import { classifyBlocks } from '../../../lib/structure/classify';
import { outline } from '../../../lib/structure/outline';

/** `kind level` of each line. */
const kinds = (lines: readonly string[]) =>
  classifyBlocks(lines).map(({ kind, level }) => (level ? `${kind} ${level}` : kind));

const NOTICE = [
  ['广东省人民政府关于印发广东省深化', 'title'],
  ['泛珠三角区域合作实施意见的通知', 'title'],
  ['粤府〔2017〕8号', 'number'],
  ['各地级以上市人民政府，各县（市、区）人民政府，省政府各部门、各直属机构：', 'addressee'],
  ['现将《实施意见》印发给你们，请认真贯彻执行。', 'paragraph'],
  ['广东省人民政府', 'signature'],
  ['2017年1月20日', 'signature'],
  ['（此件公开发布）', 'paragraph'],
  ['广东省深化泛珠三角区域合作实施意见', 'title'],
  ['（2017—2020年）', 'title'],
  ['为深入贯彻落实国务院部署，制定本实施意见。', 'paragraph'],
  ['一、总体要求', 'heading 1'],
  ['（一）指导思想。', 'heading 2'],
  ['全面贯彻党的十八大精神，深入推进合作。', 'paragraph'],
  ['（二）主要目标。到2020年左右，实现以下目标：', 'paragraph'],
  ['——紧密合作格局基本形成；', 'list-item'],
  ['——经济发展深度融合。', 'list-item'],
  ['1.优化区域经济发展格局。', 'heading 3'],
  ['共同编制实施发展规划。', 'paragraph'],
  ['（1）推进铁路建设', 'heading 4'],
  ['共同推进项目建设。', 'paragraph'],
  ['专栏1 重点工程', 'heading 5'],
  ['●推进港珠澳大桥建设。', 'list-item'],
  ['附件：重点任务分工表', 'attachment'],
] as const;

const TRADITIONAL = [
  ['國家衛生健康委員會寧夏回族自治區人民政府關于印發示范區建設規劃(2019年—2022年)的通知', 'title'],
  ['國家衛生健康委員會有關司局、直屬和聯系單位,寧夏回族自治區各市、縣(區)人民政府:', 'addressee'],
  ['《規劃》已經同意,現印發給你們。', 'paragraph'],
  ['國家衛生健康委員會 寧夏回族自治區人民政府', 'signature'],
  ['2019年1月18日', 'signature'],
  ['目錄', 'heading 1'],
  ['前言', 'list-item'],
  ['第一章 規劃背景', 'list-item'],
  ['第一節 發展基礎', 'list-item'],
  ['第二節 機遇挑戰', 'list-item'],
  ['前言', 'heading 1'],
  ['本規劃是綱領性文件。', 'paragraph'],
  ['第一章 規劃背景', 'heading 1'],
  ['第一節 發展基礎', 'heading 2'],
  ['一、區位優勢', 'heading 3'],
  ['地處我國沿海開放前沿。', 'paragraph'],
] as const;

const LISTS = [
  ['申请人应当提交下列材料：', 'paragraph'],
  ['1.申请表。', 'list-item'],
  ['2.身份证复印件。', 'list-item'],
  ['3.营业执照。', 'list-item'],
  ['第五条 申请设立专利代理机构，应当具备下列条件：', 'paragraph'],
  ['（一）有符合规定的名称；', 'list-item'],
  ['（二）有书面合伙协议；', 'list-item'],
  ['（三）法律规定的其他条件。', 'list-item'],
  ['一九九六年二月九日', 'signature'],
] as const;

describe('classifying blocks', () => {
  it.each([
    ['a notice and what it issues', NOTICE],
    ['traditional script, a table of contents, chapters', TRADITIONAL],
    ['lists', LISTS],
  ])('knows %s', (_, lines) => {
    expect(kinds(lines.map(([text]) => text))).toEqual(lines.map(([, kind]) => kind));
  });

  it('an annex has the title by which it was named', () => {
    const lines = [
      '附件：部分地方典型做法',
      '国务院办公厅',
      '2018年7月24日',
      '部分地方典型做法（共28项）',
      '承诺制改革',
    ];
    expect(kinds(lines)).toEqual(['attachment', 'signature', 'signature', 'title', 'paragraph']);
  });

  it('reads through glosses in either script', () => {
    expect(
      kinds([
        '各地(dì)级以上市(shì)人民政府,省政府各部門(mén)、各直属机构:',
        '(二)戰(zhàn)略定位。',
        '二、主要任務(wù)',
      ]),
    ).toEqual(['addressee', 'heading 2', 'heading 1']);
  });

  it('keeps what is given: kind, level, table places, text', () => {
    const given = [
      { text: '一、不是标题', kind: 'paragraph' as const },
      { text: '小标题', level: 4 },
      { text: '2025年', kind: 'cell' as const, table: 0, row: 1, col: 2, header: false },
      { text: '第一章 总则', kind: 'heading' as const, level: 3 },
    ];
    expect(classifyBlocks(given)).toEqual([given[0], { ...given[1], kind: 'heading' }, given[2], given[3]]);
  });

  it('does not take a breadcrumb or a long first line for the title', () => {
    expect(kinds(['首页 > 政策 > 文件公告', '关于促进发展的若干措施'])).toEqual(['paragraph', 'title']);
  });

  it('reads contents whose entries are nearly all white space', () => {
    const entry = `一、甲${' '.repeat(400)}乙`;
    const blocks = classifyBlocks(Array.from({ length: 2_000 }, () => ['目录', entry]).flat());
    expect(blocks.filter(({ text, kind }) => text === entry && kind === 'paragraph')).toHaveLength(2_000);
  });

  it('puts a box one level below the heading it stands under', () => {
    expect(kinds(['一、重点任务', '（一）夯实基础', '专栏1 重大工程'])).toEqual([
      'heading 1',
      'heading 2',
      'heading 3',
    ]);
  });
});

describe('the outline', () => {
  it('holds headings and run-in headings, at levels that nest', () => {
    const blocks = classifyBlocks([
      '第一章 总体要求',
      '一、目标',
      '（一）经济目标。到2025年，总量翻番。',
      '——协同发展。加快建设。',
      '正文。',
    ]);
    expect(outline(blocks)).toEqual([
      { block: 0, level: 1, text: '第一章 总体要求' },
      { block: 1, level: 2, text: '一、目标' },
      { block: 2, level: 3, text: '（一）经济目标' },
    ]);
  });
});
