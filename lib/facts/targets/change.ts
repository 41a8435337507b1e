// What kind of change a number states, and in which direction.
import type { Quantity } from '../quantities/quantity';
import type { ChangeType } from '../records';
import type { Draft } from './draft';
import { startsMaking } from './words';

/** @param words of the target before its number, and `tail` behind it. @param form of the target. */
export function changeOf(
  words: string,
  q: Quantity,
  form: string,
  tail: string,
): { changeType: ChangeType; direction: Draft['direction'] } {
  const up = q.unit === '倍' || /提高|提升|增(?!加值)|新认定|跨上|迈上|上升|扩大|升至|提速/.test(words);
  const down = /缩短|消除|降|减|压[降减缩]/.test(words);
  const direction = up && !down ? 'up' : down && !up ? 'down' : /保持|稳定/.test(words) ? 'hold' : null;
  const to = /(?:提升|提高|增加|增长|增|升|降|上升|扩大|下降|降低|减少|缩短|压缩)(?:[^,。;]{0,8}[到至]$|[到至为])/.test(
    words,
  );
  let changeType: ChangeType = 'level';
  if (
    q.unitClass === 'percent' &&
    (/(?<!森林|绿化|植被)覆盖/.test(words + tail) || /建成率|创建?.*[达到]$/.test(words))
  )
    changeType = 'coverage';
  else if (q.unit === '百分点') changeType = 'delta';
  else if (q.unitClass === 'percent' && /(?:占|比重|比例)[^降增减]*$|的$/.test(words)) changeType = 'share';
  else if (
    !to &&
    q.unitClass === 'percent' &&
    /翻|增长|年均|降低|下降|减少?|增加(?!值)|增速|消除/.test(words) &&
    q.unit !== '百分点'
  )
    changeType = 'growth';
  else if (q.unit === '倍') changeType = /倍数/.test(words) ? 'level' : 'growth';
  else if (q.unitClass === 'percent' && /占|比重|比例|(?:数|内容)(?:达到?|不[低超高]过?于?)*$/.test(words))
    changeType = 'share';
  else if (
    !to &&
    (/新(?:增|认定)|减量|(?:^|[将会拟要再])(?:增加(?!值)|增设|减少)/.test(words) ||
      (/(?:提升|提高|增加|减少|降低)(?:约|近|至少|超过)?$/.test(words) && q.unitClass !== 'percent') ||
      q.unit === '百分点')
  )
    changeType = 'delta';
  else if (form === 'whole' && q.unitClass === 'percent') changeType = 'coverage';
  else if (
    (form === 'count' || form === 'whole') &&
    !/^累计/.test(words) &&
    (!/(?:达到?|突破|超过?|逾|[到至])$/.test(words) || (/^(?!汇聚|覆盖|惠及|新增)/.test(words) && startsMaking(words)))
  )
    changeType = 'completion';
  return { changeType, direction };
}
