// Periods in which the public may speak: 征求意见截止…, 公示期7天, 为期两个月的公众咨询.
import { LENGTH, readLength } from './duration';
import type { TimeExamples, TimeRule } from './expression';

/** Words that make a time in their sentence a comment period. */
export const COMMENT_WORDS =
  /征[求询].{0,12}意见|陈述意见|意见[和或]?建议|反馈.{0,6}意见|意见.{0,8}(?:提交|反馈|发送|寄至|报送|寄送)|(?:提交|提出|发表).{0,4}意见|公示(?:期|时间|日期)|公众[咨谘谘]询|[咨谘]询期|公开征集|意见征集|征集(?:期|时间)/;

export const COMMENT_RULES: readonly TimeRule[] = [
  {
    name: 'time/public-notice',
    pattern: new RegExp(
      `(?:公示期限?|公示时间|公示(?=\\s?[\\d一二三五七十])|征求意见期限?|征求意见时间|征集期限?|公告期限?|预告期间?|[咨谘諮]询期间?)(?:不少于|是|为|:)?\\s?${LENGTH}`,
      'g',
    ),
    read: (match) => {
      const length = readLength(match.groups ?? {});
      return (
        length && {
          iso: length.iso,
          last: null,
          precision: length.precision,
          anchor: 'event',
          event: match[0].startsWith('公') ? '公示' : /询/.test(match[0]) ? '公众咨询' : '征求意见',
          kind: 'comment-period',
        }
      );
    },
  },
  {
    name: 'time/consultation',
    pattern: new RegExp(`为期\\s?${LENGTH}`, 'g'),
    read: (match, { passage }) => {
      const end = match.index + match[0].length;
      const ahead = /^的?[^,。]{0,12}(?:[咨谘諮]询|公示|征求|征集)/.test(passage.folded.slice(end, end + 20));
      const behind = /(?:[咨谘諮]询|公示)[^。;]{0,24},$/.test(
        passage.folded.slice(Math.max(0, match.index - 32), match.index),
      );
      if (!ahead && !behind) return null;
      const length = readLength(match.groups ?? {});
      return (
        length && {
          iso: length.iso,
          last: null,
          precision: length.precision,
          anchor: 'event',
          event: '公众咨询',
          kind: 'comment-period',
        }
      );
    },
  },
];

export const COMMENT_EXAMPLES: TimeExamples = {
  'time/public-notice': [
    { text: '名单向社会公示,公示期7天。', want: { text: '公示期7天', kind: 'comment-period', iso: 'P7D' } },
  ],
  'time/consultation': [
    {
      text: '当局现就上述安排展开为期两个月的公众咨询。',
      want: { text: '为期两个月', kind: 'comment-period', iso: 'P2M' },
    },
  ],
};
