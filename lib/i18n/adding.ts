// Words of bringing text and files into the library without a page, and of where they came from.
import type { Phrase } from './catalogue';

export const ADDING = {
  add: ['添加', '加入', '新增', 'Add'],
  title: ['添加到文库', '加入文庫', '新增到文庫', 'Add to the library'],
  paste: ['粘贴文字或网页内容', '貼上文字或網頁內容', '貼上文字或網頁內容', 'Paste text or part of a web page'],
  'as.page': [
    '带有网页的标题和表格，会一并读出。',
    '帶有網頁的標題和表格，會一併讀出。',
    '帶有網頁的標題和表格，會一併讀出。',
    'It brings headings and tables of a web page; they are read, too.',
  ],
  files: [
    '也可以选择或拖入网页（.html）和文字（.txt）文件，任何编码都行。',
    '也可以選擇或拖入網頁（.html）和文字（.txt）檔案，任何編碼都行。',
    '也可以選擇或拖入網頁（.html）和文字（.txt）檔案，任何編碼都行。',
    'Or choose or drop web pages (.html) and text files (.txt), in any encoding.',
  ],
  choose: ['选择文件…', '選擇檔案…', '選擇檔案…', 'Choose files…'],
  drop: ['放开，存入文库', '放開，存入文庫', '放開，存入文庫', 'Drop to save it to the library'],
  cancel: ['取消', '取消', '取消', 'Cancel'],
  close: ['关闭', '關閉', '關閉', 'Close'],
  progress: ['正在存入 {n} / {of}…', '正在存入 {n} / {of}…', '正在存入 {n} / {of}…', 'Saving {n} of {of}…'],
  done: ['已存入 {n} 份。', '已存入 {n} 份。', '已存入 {n} 份。', 'Saved: {n}.'],
  'failed.file': ['{name}：{why}', '{name}：{why}', '{name}：{why}', '{name}: {why}'],
  empty: ['这里没有可读的文字。', '這裏沒有可讀的文字。', '這裡沒有可讀的文字。', 'There is no text to read here.'],
  large: ['太大了：最多 30 MB。', '太大了：最多 30 MB。', '太大了：最多 30 MB。', 'Too large: 30 MB at most.'],
  'source.pasted': ['{date} 粘贴', '{date} 貼上', '{date} 貼上', 'Pasted on {date}'],
  'source.file': ['文件 {name}', '檔案 {name}', '檔案 {name}', 'File {name}'],
} satisfies Record<string, Phrase>;
