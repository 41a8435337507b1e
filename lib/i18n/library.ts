// Words of the library page and of the document in it.
import type { Phrase } from './catalogue';

export const LIBRARY = {
  title: ['文库', '文庫', '文庫', 'Library'],
  saved: ['已存', '已存', '已存', 'Saved'],
  corpus: ['种子文库', '種子文庫', '種子文庫', 'Seed corpus'],
  search: ['搜索标题、文号', '搜尋標題、文號', '搜尋標題、文號', 'Search titles and numbers'],
  outline: ['目录', '目錄', '目錄', 'Outline'],
  documents: ['文件列表', '文件列表', '文件清單', 'Documents'],
  back: ['返回列表', '返回列表', '返回清單', 'Back to the list'],
  source: ['原网页', '原網頁', '原始網頁', 'Original page'],
  'source.seed': [
    '抓取自转载页（种子 {seed}）',
    '抓取自轉載頁（種子 {seed}）',
    '擷取自轉載頁（種子 {seed}）',
    'Scraped from a copy (seed {seed})',
  ],
  choose: [
    '从左边选一份文件来读。',
    '從左邊選一份文件來讀。',
    '從左邊選一份文件來讀。',
    'Choose a document on the left to read it.',
  ],
  missing: [
    '文库里没有这份文件，可能已经删除。',
    '文庫裏沒有這份文件，可能已經刪除。',
    '文庫裡沒有這份文件，可能已經刪除。',
    'This document is not in the library; it may have been deleted.',
  ],
  loading: ['正在打开…', '正在打開…', '正在開啟…', 'Opening…'],
  'nothing.saved': [
    '还没有存入文件。在政策页面按“存入文库”，它就会出现在这里。',
    '還沒有存入文件。在政策頁面按「存入文庫」，它就會出現在這裏。',
    '還沒有存入文件。在政策頁面按「存入文庫」，它就會出現在這裡。',
    'Nothing saved yet. Press “Save to library” on a policy page and it appears here.',
  ],
  'nothing.found': ['没有找到。', '沒有找到。', '沒有找到。', 'Nothing found.'],
} satisfies Record<string, Phrase>;
