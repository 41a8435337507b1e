// Words of the room that the library takes.
import type { Phrase } from './catalogue';

export const STORAGE = {
  storage: ['存储', '儲存空間', '儲存空間', 'Storage'],
  text: [
    '正文与识别结果（估计）',
    '正文與識別結果（估計）',
    '正文與辨識結果（估計）',
    'Texts and what was read in them (estimate)',
  ],
  originals: ['网页存档', '網頁存檔', '網頁存檔', 'Pages as saved'],
  pictures: ['图片', '圖片', '圖片', 'Pictures'],
  attachments: ['附件', '附件', '附件', 'Attachments'],
  free: ['还可以用', '還可以用', '還可以用', 'Still free'],
  unknown: ['浏览器没有说', '瀏覽器沒有說', '瀏覽器沒有說', 'The browser does not say'],
  short: [
    '空间快用完了，只剩 {size}。删去不需要的文件，并清空回收站。',
    '空間快用完了，只剩 {size}。刪去不需要的文件，並清空回收站。',
    '空間快用完了，只剩 {size}。刪去不需要的文件，並清空資源回收筒。',
    'Room is running out: {size} left. Delete what you do not need and empty the trash.',
  ],
  reread: ['重新识别与关联', '重新識別與關聯', '重新辨識與關聯', 'Read and link everything again'],
  'reread.how': [
    '用现在的规则把全部文件的目标、期限和渊源重新找一遍，在后台进行',
    '用現在的規則把全部文件的目標、期限和淵源重新找一遍，在背景進行',
    '用現在的規則把全部文件的目標、期限和淵源重新找一遍，在背景進行',
    'Finds targets, deadlines and family of every document anew by today’s rules, in the background',
  ],
  'reread.go': ['重新识别', '重新識別', '重新辨識', 'Read again'],
  'reread.left': ['还剩 {n} 步', '還剩 {n} 步', '還剩 {n} 步', '{n} {n|step|steps} to go'],
  'reread.stop': ['停止', '停止', '停止', 'Stop'],
  lasting: [
    '浏览器答应不自动清理文库。',
    '瀏覽器答應不自動清理文庫。',
    '瀏覽器答應不自動清理文庫。',
    'The browser promises not to clear the library by itself.',
  ],
  passing: [
    '磁盘紧张时，浏览器可能清理文库。',
    '磁碟緊張時，瀏覽器可能清理文庫。',
    '磁碟緊張時，瀏覽器可能清理文庫。',
    'When the disk is full the browser may clear the library.',
  ],
  persist: ['请浏览器保留', '請瀏覽器保留', '請瀏覽器保留', 'Ask it to keep it'],
  refused: ['浏览器没有答应。', '瀏覽器沒有答應。', '瀏覽器沒有答應。', 'The browser did not agree.'],
} satisfies Record<string, Phrase>;

/** Bytes as a person reads them: `0 MB`, `12.3 MB`, `4.1 GB`. */
export function saySize(bytes: number): string {
  const mega = bytes / 1_000_000;
  if (mega >= 1000) return `${(mega / 1000).toFixed(1)} GB`;
  return bytes > 0 && mega < 0.1 ? '0.1 MB' : `${mega.toFixed(mega > 0 ? 1 : 0)} MB`;
}
