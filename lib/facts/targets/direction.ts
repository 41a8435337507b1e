// Tier D: a direction without a number, in goals sections or under a day of its own or its sentence's — 营商环境进一步优化, 打造…高地.
import type { ClauseView, Draft } from './draft';
import { trimEnd, trimStart } from './trim';
import { ADVERBS, WORKING } from './words';

const RISES =
  /提升|提高|增强|改善|深化|完善|健全|优化|普及|畅通|拓展|扩大|壮大|推广|推行|进步|上升|增加|增长|凸显|显现|彰显|加快|加强|发展|夯实|巩固|跃升|升级|繁荣|领先|丰富|发挥|激发|释放|拓宽|强化/;
const FALLS = /下降|降低|减少|缩小|遏制|下行|缩短|消除|化解|压减/;
const SUBJECT_FIRST =
  /^([^,。;]{2,60}?)(?:得到|取得|更加|明显|显著|大幅|稳步|持续|不断|有效|逐步|进一步|整体|总体|基本|全面|日益|切实|充分|继续|加快|率先|初步|实现|深度|协同|较大)+(?:[^,。;]{2,24}|(?<=明显|显著))$/;
const BECOMES = /^([^,。;]{2,60}?)(?:初步|加快|努力|基本)?(?:打造成为?|建设成为?|成为|发展成为)([^,。;]{3,})$/;
const MAKES = new RegExp(
  `^${ADVERBS}(?:建设|培育|新增|培养|建成|构建|打造|塑造|建立|营造|树立|扩大|优化|实现|形成|推出|提升|提高|增强|成为|保持|确保|保证)([^,。;]{3,})$`,
);
const TASK = new RegExp(`^${ADVERBS}(?:${WORKING}|坚持|引领)`);
const LEADS = /前列|领先|一流/;

/** @returns at most one direction of a clause without a number. */
export function findDirection(view: ClauseView): Draft[] {
  if (!view.isGoals && !view.hasDue) return [];
  const { folded } = view.read.passage;
  const start = trimStart(view, view.clause.start, view.clause.end);
  const end = trimEnd(view, start, view.clause.end);
  const words = folded.slice(start, end);
  if (words.length < 5 || words.length > 120 || /(?:以下|下列|如下)[^,]{0,6}$|基础上$|年$/.test(words)) return [];
  const direction = FALLS.test(words) ? 'down' : RISES.test(words) || LEADS.test(words) ? 'up' : null;
  const draft = (indicator: Draft['indicator'], rule: string): Draft[] => [
    {
      start,
      end,
      tier: 'D',
      indicator,
      quantity: null,
      comparator: 'none',
      changeType: LEADS.test(words) ? 'rank' : 'direction',
      direction,
      baseline: null,
      rule,
    },
  ];
  const subject = SUBJECT_FIRST.exec(words);
  if (subject?.[1] && !TASK.test(words))
    return draft({ start, end: start + subject[1].length }, 'target/direction-subject-first');
  const becomes = BECOMES.exec(words);
  if (becomes?.[2]) return draft({ start: end - becomes[2].length, end }, 'target/direction-becomes');
  // 到2022年,实现医保结算全流程监测: under a day a result counts, though nobody can check it.
  const makes = (view.isGoals || /^[^,]{0,4}(?:实现|形成)/.test(words)) && !TASK.test(words) ? MAKES.exec(words) : null;
  if (makes?.[1]) return draft({ start: end - makes[1].length, end }, 'target/direction-makes');
  if (LEADS.test(words) && view.isGoals) return draft({ start, end }, 'target/direction-leads');
  return [];
}
