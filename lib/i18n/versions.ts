// Words of a document's versions, of what changed between them, and of the page kept with a save.
import type { Phrase } from './catalogue';

export const VERSIONS = {
  version: ['版本', '版本', '版本', 'Version'],
  'version.of': ['版本 {n} · {date}', '版本 {n} · {date}', '版本 {n} · {date}', 'Version {n} · {date}'],
  'version.now': ['网页现在（未存）', '網頁現在（未存）', '網頁現在（未存）', 'The page now (not saved)'],
  changes: ['看改动', '看改動', '看改動', 'See changes'],
  between: [
    '从{before}到{after}：{n} 条改动',
    '從{before}到{after}：{n} 條改動',
    '從{before}到{after}：{n} 條改動',
    'From {before} to {after}: {n} {n|change|changes}',
  ],
  same: [
    '两份文字说的一样，只有字形、空格或标点不同。',
    '兩份文字說的一樣，只有字形、空格或標點不同。',
    '兩份文字說的一樣，只有字形、空格或標點不同。',
    'Both texts say the same; only script, spaces or punctuation differ.',
  ],
  unseen: [
    '现在的网页已经看不到了。重新打开原网页，再按“看改动”。',
    '現在的網頁已經看不到了。重新打開原網頁，再按「看改動」。',
    '現在的網頁已經看不到了。重新開啟原網頁，再按「看改動」。',
    'The page as it is now is no longer at hand. Open the original page again and press “See changes”.',
  ],
  unchanged: ['{n} 段没有改动', '{n} 段沒有改動', '{n} 段沒有改動', '{n} {n|paragraph|paragraphs} unchanged'],
  added: ['新增', '新增', '新增', 'Added'],
  removed: ['删去', '刪去', '刪去', 'Removed'],
  moved: ['移到这里', '移到這裏', '移到這裡', 'Moved here'],
  left: ['移走', '移走', '移走', 'Moved away'],
  facts: ['目标与期限的改动', '目標與期限的改動', '目標與期限的改動', 'Changes in targets and deadlines'],
  'facts.none': [
    '目标与期限没有改动。',
    '目標與期限沒有改動。',
    '目標與期限沒有改動。',
    'No target and no deadline changed.',
  ],
  'facts.reading': ['正在读目标与期限…', '正在讀目標與期限…', '正在讀目標與期限…', 'Reading targets and deadlines…'],
  target: ['目标', '目標', '目標', 'Target'],
  deadline: ['期限', '期限', '期限', 'Deadline'],
  due: ['期限 {before} → {after}', '期限 {before} → {after}', '期限 {before} → {after}', 'Due {before} → {after}'],
  'due.none': ['无', '無', '無', 'none'],
  kept: ['网页存档', '網頁存檔', '網頁存檔', 'Page as saved'],
  'kept.none': [
    '存入时没有留下网页本身，只有正文。',
    '存入時沒有留下網頁本身，只有正文。',
    '存入時沒有留下網頁本身，只有正文。',
    'The page itself was not kept with this save, only its text.',
  ],
  'kept.pictures': [
    '图片留存 {n} 张，{m} 张没有取到。',
    '圖片留存 {n} 張，{m} 張沒有取到。',
    '圖片留存 {n} 張，{m} 張沒有取到。',
    '{n} {n|picture|pictures} kept, {m} could not be fetched.',
  ],
} satisfies Record<string, Phrase>;
