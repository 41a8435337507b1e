// Words of the files that a document brings with it.
import type { Phrase } from './catalogue';

export const ATTACHMENTS = {
  attachments: ['附件', '附件', '附件', 'Attachments'],
  keep: ['留存附件（{n}）', '留存附件（{n}）', '留存附件（{n}）', 'Keep attachments ({n})'],
  again: ['再试没取到的（{n}）', '再試沒取到的（{n}）', '再試沒取到的（{n}）', 'Try the missing again ({n})'],
  keeping: ['正在取附件 {n} / {of}…', '正在取附件 {n} / {of}…', '正在取附件 {n} / {of}…', 'Fetching {n} of {of}…'],
  download: ['下载 {name}（{size}）', '下載 {name}（{size}）', '下載 {name}（{size}）', 'Download {name} ({size})'],
  kept: ['已留存 · {size}', '已留存 · {size}', '已留存 · {size}', 'Kept · {size}'],
  'not-kept': ['未留存', '未留存', '未留存', 'Not kept'],
  open: ['在网上打开 {name}', '在網上打開 {name}', '在網上開啟 {name}', 'Open {name} on the web'],
  'failed.not-allowed': [
    '没取到：还不能读这个网站',
    '沒取到：還不能讀這個網站',
    '沒取到：還不能讀這個網站',
    'Not fetched: this site may not be read yet',
  ],
  'failed.not-found': [
    '没取到：网站上没有',
    '沒取到：網站上沒有',
    '沒取到：網站上沒有',
    'Not fetched: not on the site',
  ],
  'failed.no-file': [
    '没取到：网站给的是网页，不是文件',
    '沒取到：網站給的是網頁，不是檔案',
    '沒取到：網站給的是網頁，不是檔案',
    'Not fetched: the site sent a page, not the file',
  ],
  'failed.too-large': ['没取到：超过 50 MB', '沒取到：超過 50 MB', '沒取到：超過 50 MB', 'Not fetched: over 50 MB'],
  always: ['每次存入都留存附件', '每次存入都留存附件', '每次存入都留存附件', 'Keep attachments with every save'],
  'always.how': [
    '每个附件最多 50 MB，从原网站取来，存在本机。',
    '每個附件最多 50 MB，從原網站取來，存在本機。',
    '每個附件最多 50 MB，從原網站取來，存在本機。',
    'Each up to 50 MB, fetched from its own site and kept on this computer.',
  ],
} satisfies Record<string, Phrase>;
