// Words of looking whether saved pages have changed.
import type { Phrase } from './catalogue';

export const CHECKING = {
  check: ['检查 {n} 份有没有改动', '檢查 {n} 份有沒有改動', '檢查 {n} 份有沒有改動', 'Check {n} for changes now'],
  title: ['检查改动', '檢查改動', '檢查改動', 'Checking for changes'],
  progress: ['已查 {n} / {of}', '已查 {n} / {of}', '已查 {n} / {of}', '{n} of {of}'],
  done: [
    '查完 {of} 份：{n} 份有改动',
    '查完 {of} 份：{n} 份有改動',
    '查完 {of} 份：{n} 份有改動',
    'Checked {of}: {n} changed',
  ],
  cancelled: [
    '已停止，查了 {n} / {of}：{m} 份有改动',
    '已停止，查了 {n} / {of}：{m} 份有改動',
    '已停止，查了 {n} / {of}：{m} 份有改動',
    'Stopped after {n} of {of}: {m} changed',
  ],
  cancel: ['停止', '停止', '停止', 'Stop'],
  close: ['关闭', '關閉', '關閉', 'Close'],
  unchanged: ['没有改动', '沒有改動', '沒有改動', 'Unchanged'],
  changed: [
    '{n} 条改动，已存为新版本',
    '{n} 條改動，已存為新版本',
    '{n} 條改動，已存為新版本',
    '{n} {n|clause|clauses} changed; saved as a new version',
  ],
  see: ['看改动', '看改動', '看改動', 'See changes'],
  other: [
    '网页现在是别的内容，没有存',
    '網頁現在是別的內容，沒有存',
    '網頁現在是別的內容，沒有存',
    'The page holds something else now; nothing saved',
  ],
  'no-address': [
    '不是从网页来的，没有可查的网址',
    '不是從網頁來的，沒有可查的網址',
    '不是從網頁來的，沒有可查的網址',
    'Did not come from a web page, so there is no address to check',
  ],
  'not-allowed': [
    '还不能读这个网站，跳过了',
    '還不能讀這個網站，跳過了',
    '還不能讀這個網站，跳過了',
    'This site may not be read yet, so it was skipped',
  ],
  'empty-page': [
    '网页要打开才显示正文，请打开来看',
    '網頁要打開才顯示正文，請打開來看',
    '網頁要開啟才顯示正文，請開啟來看',
    'The page shows its text only once it is open; open it to see',
  ],
  allow: [
    '允许读这 {n} 份的网站，再查一次',
    '允許讀這 {n} 份的網站，再查一次',
    '允許讀這 {n} 份的網站，再查一次',
    'Allow the sites of these {n} and check again',
  ],
} satisfies Record<string, Phrase>;
