// The labels of metadata tables and lists in all their spellings, and what each means.
import { squeeze } from '../plain';
import type { Field } from './finding';

export interface Meaning {
  field: Field | null;
  /** How surely it means the field, highest first. */
  weight: number;
}

/** Every spelling as a pattern, simplified and without padding. A label without a field only ends the value before it.
 * 印发日期 is the day of printing and 发布机构 may be the site's editor: they count where nothing better stands. */
const SPELLINGS: readonly [field: Field | null, weight: number, pattern: string][] = [
  ['indexNumber', 90, '(政府)?(信息)?索[引取](编?号|码)|信息索引'],
  ['docNumber', 90, '(发文|公文|文件)[文字编]号|(信息|发布)?文号|(发文|文件|文书)号'],
  ['issuer', 90, '(发文|制[发定]|印发|颁布)(机[关构]|单位|部门)'],
  ['issuer', 70, '(发布|公[开布])(责任)?(机[关构]|单位|部门|主体)'],
  ['writtenDate', 90, '(成文|发文|签[发署]|制发)(日期|时间)'],
  ['writtenDate', 70, '([生形]成|产生|印发)(日期|时间)'],
  ['publishedDate', 90, '(信息)?(发[布表]|公[开布示告])(日期|时间)|时间发布'],
  ['publishedDate', 60, '日期|时间'],
  ['effectiveDate', 90, '([施执]行|实施|生效)(日期|时间)'],
  ['expiryDate', 90, '(失效|废止)(日期|时间)|有效期[至限]?|有效期截止日期|截止有效期'],
  ['status', 90, '(文件)?有效性|时效性?|效力状态|是否有效|(有效|文件|时效)状态|文件效力'],
  ['topic', 90, '(主题|信息)(分类|类别)|(文件)?分类|(所属)?主题'],
  ['source', 90, '(信息|文章|稿件|消息|内容|文件)?来源(单位)?|稿源'],
  ['title', 90, '(信息|文件|公文)?(标题|名称)'],
  [
    null,
    0,
    '主题词|关键[词字]|内容概[述况]|(内容)?摘要|信息内容|体裁(分类)?|服务对象(分类)?|公开(方式|范围|[形程][式序]|属性|类别|目录)|(责任)?编辑|作者|审核|浏览(次数|量)?|阅读(次数)?|访问量|点击(次?数)|字[号体](大小)?|统一(编|登记)号|(规范性文件)?登记号|生命周期|文件类型|公文种类别?|文种|组配分类|栏目|信息公开目录|分享到?|打印(本页)?|视力保护色|责任部门|所属机构|咨询电话|语种|信息格式|文章类型|原文链接|[发更][稿新]时间|下载地址|备注',
  ],
];

const MEANINGS = SPELLINGS.map(([field, weight, pattern]) => ({
  meaning: { field, weight },
  pattern: new RegExp(`^(?:${pattern})$`),
}));
const ANY = new RegExp(`^(?:${SPELLINGS.map(([, , pattern]) => pattern).join('|')})$`);
/** UTF-16 units of the longest spelling. */
const LONGEST = 9;

/** What a label means; undefined for a text that is no label. Padding, brackets and the colon are ignored. */
export const meaningOf = (text: string): Meaning | undefined =>
  text.length > 4 * LONGEST ? undefined : meaningOfBare(squeeze(text));

export function meaningOfBare(bare: string): Meaning | undefined {
  if (bare.length > LONGEST + 6) return undefined;
  const label = bare.replace(/^[[【(·*•]+|[\]】):]+$/g, '');
  return ANY.test(label) ? MEANINGS.find(({ pattern }) => pattern.test(label))?.meaning : undefined;
}
