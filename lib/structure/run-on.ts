// Where a heading ends that ran into its paragraph without a mark: (一)指导思想以习近平…, (三)优化医疗服务流程开展….

/** Titles that stand in every plan; what follows them is the text. */
const STOCK =
  '(?:总体|基本|主要|发展|工作|规划|分类|具体|远期|近期)(?:要求|情况|原则|思路|目标|任务|策略)|指导思想|发展(?:基础|成就|现状|环境|机遇|形势|定位)|战略定位|重点(?:任务|工程|项目)|重大工程|保障措施|(?:存在|面临)的?(?:主要)?(?:问题|困难|挑战|形势|机遇(?:[与和]挑战)?)|机遇[与和]挑战|发展基础[与和](?:发展环境|机遇挑战)|(?:组织|财税|资金|政策|人才|机制|空间|要素)保障|组织(?:实施|领导)|“十.五”(?:回顾|发展现状|发展形势)';

/** What a title that is no stock phrase ends with. */
const TAIL =
  '体系|机制|能力|水平|工程|建设|管理|服务|保障|发展|模式|格局|平台|制度|体制|改革|环境|网络|品牌|市场|范围|领域|流程|供给|控制|成果|供应|治理|监管|应用|思路|指标|目标|举措|创新|融合|产业|优势|策略|结构|示范区|中心|力度|基础|责任|作用|投入|评估|考核|素质|合作|安全|生活|健康|队伍|壮大|优化|提升|完善|升级|改善|加强|提高|增强|并重|导向|驱动|合力|渠道|环境|氛围|(?:有序|协同|统筹|联合)推进|促进|城市|工作|行动|专项|机构|应急管理|防治|转化|需求|布局|业态|设施|卫生|农业|经济|文化|教育|事业|项目|[”》)]';

/** How the text after a title begins. */
const OPENER =
  '以习近平|以[^,;。]{2,12}为|“十.五”(?:时期|期间|以来|末)|(?:到|截至|截止)?20\\d\\d年|近年来|五年来|当前|目前|未来|随着|为[了深进全推切]|根据|按照|围绕|坚持|通过|依托|我[省市区县国镇]|本规划|各[级地部]|立足|聚焦|针对|鼓励|支持|引导|切实|积极|充分|进一步|加快|大力|不断|全力|着力|努力|持续|深入|全面|有效|重点(?=打造|推进|建设|支持|发展)|广泛|稳步|主动|坚决|扩大|对标|一是|发挥|做好|抓好|依法|借鉴|联合(?=深|高|省|市|有)|加强|完善|推进|推动|建立|健全|强化|优化|提升|落实|构建|打造|实施|开展|深化|加大|严格|制定|培育|拓展|促进|推行|推广|把握|激励|准确|运用|树立|突出|整合|实行|注重|紧密|紧紧|切合|将每|有序|规范|组织';

/** Each title with the text it ran into, as `title|text`. */
export const RUN_ON_EXAMPLES: readonly string[] = [
  '指导思想|以习近平新时代中国特色社会主义思想为指导,全面贯彻党的十九大精神。',
  '“十三五”发展现状|“十三五”时期,大连市邮政业改革发展实现了量质齐升。',
  '优化医疗服务流程|开展“提升患者满意度”专项行动。',
  '以人为本,需求导向|坚持把人民健康放在优先发展的战略地位。',
  '建设“大连沿渤海快递产业带”|落实“空间优化,精明发展战略”,推动三大园区建成。',
  '扩大优质医疗卫生资源供给|强化临床重点专科(学科)建设。',
];

const STOCK_TITLE = new RegExp(`^(?:${STOCK})(?![的和与及、,.。:;!?])`);
const ENDS_LIKE_TITLE = new RegExp(`(?:${TAIL})$`);
const OPENS_TEXT = new RegExp(`^(?!..(?:工程|专项|行动|计划|项目))(?:${OPENER})`);
/** A verb or an adverb that still waits for what follows it: 加快|推进, 不断|完善. */
const WAITS =
  /(?:加快|全面|不断|持续|积极|深入|大力|进一步|着力|切实|稳步|有序|健全|建立|完善|优化|强化|(?<!有序|协同|统筹|联合)推进|和|与|及|并|、|的|以|对|为|从)$/;
const LONGEST = 34;
/** Shorter rests belong to the title: 智能建造能力|提升。 */
const SHORTEST_TEXT = 6;

/** @param text plain text from the first character of the title
 * @returns offset one past the title, or null where nothing tells */
export function endOfRunOnTitle(text: string): number | null {
  const sentence = /^[^。;!?\n]*/.exec(text)?.[0] ?? '';
  const stock = STOCK_TITLE.exec(sentence)?.[0].length;
  if (stock !== undefined && sentence.length > stock) return stock;

  let commas = 0;
  for (let at = 1; at <= Math.min(LONGEST, sentence.length - SHORTEST_TEXT); at++) {
    const before = sentence.charAt(at - 1);
    if (/[,:]/.test(before) && ++commas > 1) return null;
    if (at < 4 || /\d/.test(before)) continue;
    const title = sentence.slice(0, at);
    if (OPENS_TEXT.test(sentence.slice(at, at + 16)) && ENDS_LIKE_TITLE.test(title) && !WAITS.test(title)) {
      const clause = /^[^,:]*/.exec(sentence.slice(at))?.[0] ?? '';
      if (clause.length < SHORTEST_TEXT || /,[在对以从按将把由]/.test(title)) continue;
      // 预防为主,健康促进|强化大健康理念: the word that seemed to open the text closed the title.
      const later = at + 2;
      return OPENS_TEXT.test(sentence.slice(later, later + 16)) && ENDS_LIKE_TITLE.test(sentence.slice(0, later))
        ? later
        : at;
    }
  }
  return null;
}
