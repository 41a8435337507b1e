// The labels of metadata tables and lists, and the values that stand beside them.

import type { Line } from '../body/line';
import { squeeze } from '../plain';
import type { Field } from './finding';

/** Every spelling, simplified and without padding, with how surely it means the field (highest first wins). A label
 * without a field only ends the value before it. 印发日期 is the day of printing and 发布机构 may be the site's editor:
 * they count where nothing better stands. */
const SPELLINGS: readonly [field: Field | null, weight: number, spellings: string][] = [
  ['indexNumber', 90, '索引号|索取号|信息索引号|信息索引|索引编号|索引码|政府信息索引号'],
  ['docNumber', 90, '发文字号|文号|发文文号|公文文号|文件编号|文件字号|发文号|文件号|公文字号|文件文号|信息文号'],
  ['issuer', 90, '发文机关|发文机构|发文单位|制发机关|制定机关|印发机关|颁布机关|颁布单位|发文部门|制发单位|制定单位'],
  ['issuer', 70, '发布机构|发布机关|发布单位|公开机构|公开单位|公开部门|发布部门'],
  ['writtenDate', 90, '成文日期|成文时间|发文日期|发文时间|签发日期|签署日期|制发日期'],
  ['writtenDate', 70, '生成日期|生成时间|产生日期|形成日期|印发日期|印发时间'],
  ['publishedDate', 90, '发布日期|发布时间|公开日期|公开时间|公布日期|公布时间|公示时间|信息发布日期'],
  ['publishedDate', 60, '日期|时间'],
  ['effectiveDate', 90, '施行日期|实施日期|生效日期|生效时间|实施时间|施行时间|执行日期'],
  ['expiryDate', 90, '失效日期|失效时间|废止日期|废止时间|有效期至|有效期截止日期|截止有效期'],
  ['status', 90, '有效性|时效性|效力状态|是否有效|有效状态|文件状态|文件效力|时效状态|文件有效性|时效'],
  ['topic', 90, '主题分类|主题类别|信息分类|信息类别|文件分类|分类|所属主题|主题'],
  ['source', 90, '来源|信息来源|文章来源|稿件来源|稿源|来源单位|消息来源|内容来源|文件来源'],
  ['title', 90, '标题|名称|信息名称|文件名称|文件标题|公文名称|信息标题|公文标题'],
  [
    null,
    0,
    '主题词|关键词|关键字|内容概述|内容概况|内容摘要|信息内容|摘要|体裁分类|体裁|服务对象|服务对象分类|公开方式|公开范围|公开形式|公开属性|公开类别|公开程序|责任编辑|编辑|作者|审核|浏览次数|浏览量|阅读次数|访问量|点击数|点击次数|阅读|浏览|字号|字体|字体大小|统一编号|统一登记号|规范性文件登记号|登记号|有效期|生命周期|文件类型|公文种类|公文种类别|文种|组配分类|栏目|公开目录|信息公开目录|分享|分享到|打印|打印本页|视力保护色|责任部门|所属机构|咨询电话|语种|信息格式|文章类型|原文链接|发稿时间|更新时间',
  ],
];

interface Meaning {
  field: Field | null;
  weight: number;
}

const MEANINGS = new Map<string, Meaning>(
  SPELLINGS.flatMap(([field, weight, spellings]) =>
    spellings.split('|').map((spelling) => [spelling, { field, weight }] as const),
  ),
);
const LONGEST = Math.max(...[...MEANINGS.keys()].map((spelling) => spelling.length));

/** What a label means; undefined for a text that is no label. Padding, brackets and the colon are ignored. */
function meaningOf(text: string): Meaning | undefined {
  if (text.length > 4 * LONGEST) return undefined;
  return meaningOfBare(squeeze(text));
}

function meaningOfBare(bare: string): Meaning | undefined {
  if (bare.length > LONGEST + 6) return undefined;
  return MEANINGS.get(bare.replace(/^[[【(·*•]+|[\]】):]+$/g, ''));
}

/** A label and the text beside it, as written. */
export interface Labelled extends Meaning {
  label: string;
  value: string;
  /** Index of the line that holds the label. */
  line: number;
  /** Indexes of the lines that hold the label and its value. */
  lines: number[];
}

/** A label inside a running line: up to nine Han characters, possibly padded, before a colon. */
const INSIDE = /(?:^|[\s　|｜【[（(\]】)）])((?:[一-鿿][ \u00a0　]*){2,9})[】\]）)]?\s*[:：]/g;

/** A day and a time of day without a label, before or after the source: 2018-11-28 09:00 来源：新华社. */
const STAMP = /^\s*\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?\s*$/;
const STAMP_AFTER = /\s\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?\s*$/;
const STAMP_WEIGHT = 55;

const stamp = (value: string, line: number): Labelled => ({
  field: 'publishedDate',
  weight: STAMP_WEIGHT,
  label: '',
  value,
  line,
  lines: [line],
});

/** “发布时间：2018-11-28 来源：新华社 字号：[大 中 小]” → each label with what stands before the next. */
function readInside(line: Line, index: number): Labelled[] {
  const found = [...line.text.matchAll(INSIDE)].flatMap((match) => {
    const meaning = meaningOf(match[1] ?? '');
    return meaning ? [{ meaning, label: match[1] ?? '', from: match.index, to: match.index + match[0].length }] : [];
  });
  const labelled = found.map(({ meaning, label, to }, i) => ({
    ...meaning,
    label: squeeze(label),
    value: line.text
      .slice(to, found[i + 1]?.from)
      .replace(/[\s|｜【[（(]+$/, '')
      .trim(),
    line: index,
    lines: [index],
  }));
  const ahead = line.text.slice(0, found[0]?.from ?? 0);
  const after = labelled.flatMap((one) => (one.field === 'source' ? (STAMP_AFTER.exec(one.value)?.[0] ?? []) : []));
  return [...(STAMP.test(ahead) ? [ahead] : after).map((day) => stamp(day, index)), ...labelled];
}

/** A line whose first text node is a whole label without a colon: <b>文号</b>国发〔2019〕5号. */
function readLeading(line: Line, index: number): Labelled[] {
  const first = line.runs[0];
  if (!first || first.length >= line.text.length) return [];
  const label = line.text.slice(0, first.length);
  const meaning = meaningOf(label);
  return meaning
    ? [
        {
          ...meaning,
          label: squeeze(label),
          value: line.text.slice(first.length).replace(/^[\s:：]+/, ''),
          line: index,
          lines: [index],
        },
      ]
    : [];
}

/** Every label of the page with its value. Values are taken from the same line, else from the next sibling of the
 * largest element that holds the label alone; a sibling that is a label itself, or is not there, means an empty value. */
export function findLabels(lines: readonly Line[]): Labelled[] {
  const byElement = new Map<Element, number[]>();
  const hasWhole = lines.some((line) => meaningOfBare(line.bare));
  lines.forEach((line, i) => {
    for (
      let element: Element | null = hasWhole ? line.element : null, up = 0;
      element && up < 4;
      element = element.parentElement, up++
    ) {
      const held = byElement.get(element);
      if (held) held.push(i);
      else byElement.set(element, [i]);
    }
  });
  const linesIn = (element: Element): readonly number[] => byElement.get(element) ?? [];
  const textAt = (i: number): string => lines[i]?.text ?? '';
  const opensLabel = (i: number): boolean =>
    meaningOfBare(lines[i]?.bare ?? '') !== undefined ||
    lines.slice(i, i + 1).some((line) => readInside(line, 0).length > 0);

  return lines.flatMap((line, index) => {
    if (line.text.length > 400 || !(line.cell || /[:：]/.test(line.text) || line.bare.length < 40)) return [];
    if (line.text.includes(':') && STAMP.test(line.text)) return [stamp(line.text, index)];
    const whole = meaningOfBare(line.bare);
    if (!whole) {
      const inside = readInside(line, index);
      return inside.length > 0 ? inside : readLeading(line, index);
    }
    let holder = line.element;
    for (
      let up = 0;
      up < 3 && !holder.nextElementSibling && holder.parentElement && linesIn(holder.parentElement).length === 1;
      up++
    )
      holder = holder.parentElement;
    const beside = holder.nextElementSibling ? linesIn(holder.nextElementSibling) : [];
    const value = beside.length < 8 && !beside.some(opensLabel) ? beside : [];
    return [{ ...whole, label: line.bare, value: value.map(textAt).join(''), line: index, lines: [index, ...value] }];
  });
}
