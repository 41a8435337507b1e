// What a single character becomes in policy text where no phrase says otherwise: OpenCC's own choice there is made for
// older or general prose.

export interface Default {
  from: string;
  to: string;
  /** Text in which no phrase of OpenCC decides, and what it becomes: in Hong Kong's standard, or simplified. */
  example: readonly [from: string, to: string];
}

const choice = (from: string, to: string, text: string, shown: string): Default => ({
  from,
  to,
  example: [text, shown],
});

/** From simplified script; values in OpenCC's own traditional standard. */
export const SIMPLIFIED_DEFAULTS: readonly Default[] = [
  // To sign. Slips and labels (標籤, 抽籤, 書籤) are phrases of their own.
  choice('签', '簽', '扩大免签入境，网签备案，部门会签', '擴大免簽入境，網簽備案，部門會簽'),
  // To allow. Exact and quasi (標準, 精準, 準備) are phrases of their own.
  choice('准', '准', '限制准养的犬种，领取准印证', '限制准養的犬種，領取准印證'),
  // A lane, a village, a measure. Inside (這裏, 家裏, 心裏) are phrases of their own.
  choice('里', '里', '改造二级旧里，白湖镇里四村', '改造二級舊里，白湖鎮里四村'),
  // A surname. Rules and models (規範, 示範, 範圍) are phrases of their own.
  choice('范', '范', '主任范某、范某某', '主任范某、范某某'),
  // A surname and places. Gloom and thickets (抑鬱, 鬱閉) are phrases of their own.
  choice('郁', '郁', '彭水县郁山镇、郁某某', '彭水縣郁山鎮、郁某某'),
  choice('岩', '岩', '治理危岩', '治理危岩'),
  choice('岳', '岳', '配偶的岳父母，荆岳高铁', '配偶的岳父母，荊岳高鐵'),
];

/** From traditional script, whose standard it may follow: Hong Kong's and Taiwan's own shapes, and what 第一批异体字整理表
 * (1955) has done away with. */
export const VARIANT_DEFAULTS: readonly Default[] = [
  choice('衞', '卫', '公共衞生', '公共卫生'),
  choice('枱', '台', '辦公枱', '办公台'),
  choice('敍', '叙', '敍述', '叙述'),
  choice('粧', '妆', '化粧品', '化妆品'),
  choice('糭', '粽', '糭子', '粽子'),
  choice('衹', '只', '衹有', '只有'),
  choice('痺', '痹', '小兒麻痺', '小儿麻痹'),
  choice('睪', '睾', '睪丸', '睾丸'),
  choice('簷', '檐', '屋簷', '屋檐'),
  choice('鎗', '枪', '衝鋒鎗', '冲锋枪'),
  choice('砲', '炮', '禮砲', '礼炮'),
  choice('箝', '钳', '箝制', '钳制'),
  choice('牠', '它', '保護牠們', '保护它们'),
  choice('藉', '借', '藉今次檢討', '借今次检讨'),
];

/** As VARIANT_DEFAULTS, where nobody said whose standard the text follows: with the particle that Taiwan writes 著. */
export const TRADITIONAL_DEFAULTS: readonly Default[] = [
  ...VARIANT_DEFAULTS,
  choice('著', '着', '肩負著責任，本著原則', '肩负着责任，本着原则'),
];

/** `defaults` as UTF-16 units. */
export const unitsOf = (defaults: readonly Default[]): (readonly [from: number, to: number])[] =>
  defaults.map(({ from, to }) => [from.charCodeAt(0), to.charCodeAt(0)]);
