// What kind of change a number states, and in which direction.
import type { Quantity } from '../quantities/quantity';
import type { ChangeType } from '../records';
import type { Draft } from './draft';

/** @param words of the target before its number, and `tail` behind it. @param form of the target. */
export function changeOf(
  words: string,
  q: Quantity,
  form: string,
  tail: string,
): { changeType: ChangeType; direction: Draft['direction'] } {
  const up = /提高|提升|增|上升|扩大|翻|新增|升至|提速/.test(words);
  const down = /降|减|缩短|压/.test(words);
  const direction = up && !down ? 'up' : down && !up ? 'down' : /保持|稳定/.test(words) ? 'hold' : null;
  const to = /(?:提高|提升|增加|增长|增|升|降|降低|下降|减少|缩短|压缩|扩大|上升)(?:到|至|为)/.test(words);
  let changeType: ChangeType = 'level';
  if (/覆盖/.test(words + tail) && q.unitClass === 'percent') changeType = 'coverage';
  else if (
    !to &&
    q.unitClass === 'percent' &&
    /增长|年均|下降|降低|减少|增加|翻|增速/.test(words) &&
    q.unit !== '百分点'
  )
    changeType = 'growth';
  else if (q.unit === '倍') changeType = 'growth';
  else if (/占|比重|比例/.test(words) && q.unitClass === 'percent') changeType = 'share';
  else if (
    !to &&
    (/新增/.test(words) ||
      (/(?:提高|增加|减少|降低|提升)(?:约|近|超过|至少)?$/.test(words) && q.unitClass !== 'percent') ||
      q.unit === '百分点')
  )
    changeType = 'delta';
  else if (form === 'whole' && q.unitClass === 'percent') changeType = 'coverage';
  else if (form === 'count' || form === 'whole') changeType = 'completion';
  return { changeType, direction };
}
