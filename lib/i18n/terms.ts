// Words that every surface shares: kinds of document, trust, scripts, findings, failures.
import type { Phrase } from './catalogue';

/** What a page may be said to be beyond its kind; each has its words under `note.`. */
export const NOTED = ['image-only', 'pdf-only', 'attachment-only'] as const;

export const TERMS = {
  mingce: ['明策', '明策', '明策', 'Mingce'],
  'kind.policy': ['政策', '政策', '政策', 'Policy'],
  'kind.draft-for-comments': ['征求意见稿', '徵求意見稿', '徵求意見稿', 'Draft for comments'],
  'kind.interpretation': ['解读', '解讀', '解讀', 'Interpretation'],
  'kind.notice': ['公告', '公告', '公告', 'Notice'],
  'kind.news': ['新闻', '新聞', '新聞', 'News'],
  'kind.list': ['列表页', '列表頁', '列表頁', 'List'],
  'kind.other': ['不是政策页', '不是政策頁', '不是政策頁', 'Not a policy page'],
  'trust.official': ['官方网站', '官方網站', '官方網站', 'Official site'],
  'trust.unverified': [
    '转载副本，内容未经核实',
    '轉載副本，內容未經核實',
    '轉載副本，內容未經核實',
    'Copy, not verified',
  ],
  script: ['文字', '文字', '文字', 'Script'],
  'script.original': ['原', '原', '原', '原'],
  'script.cn': ['简', '简', '简', '简'],
  'script.hk': ['港', '港', '港', '港'],
  'script.tw': ['臺', '臺', '臺', '臺'],
  'script.original.long': ['原文', '原文', '原文', 'Original'],
  'script.cn.long': ['简体', '簡體', '簡體', 'Simplified'],
  'script.hk.long': ['香港繁体', '香港繁體', '香港繁體', 'Traditional, Hong Kong'],
  'script.tw.long': ['台湾正体', '台灣正體', '臺灣正體', 'Traditional, Taiwan'],
  marks: ['标记', '標記', '標記', 'Marks'],
  targets: ['目标', '目標', '目標', 'Targets'],
  deadlines: ['期限', '期限', '期限', 'Deadlines'],
  bodies: ['责任单位', '責任單位', '權責單位', 'Bodies'],
  citations: ['引用', '引用', '引用', 'Citations'],
  save: ['存入文库', '存入文庫', '存入文庫', 'Save to library'],
  saving: ['正在存入…', '正在存入…', '正在存入…', 'Saving…'],
  saved: ['已存入文库', '已存入文庫', '已存入文庫', 'In your library'],
  changedBy: [
    '与已存版本相比有 {n} 条改动',
    '與已存版本相比有 {n} 條改動',
    '與已存版本相比有 {n} 條改動',
    '{n} changes since saved',
  ],
  saveVersion: ['存为新版本', '存為新版本', '存為新版本', 'Save version'],
  seeChanges: ['看改动', '看改動', '看改動', 'Changes'],
  open: ['打开', '打開', '開啟', 'Open'],
  openLibrary: ['打开文库', '打開文庫', '開啟文庫', 'Open library'],
  close: ['收起', '收起', '收起', 'Close'],
  written: ['成文 {date}', '成文 {date}', '成文 {date}', 'Written {date}'],
  published: ['发布 {date}', '發布 {date}', '發布 {date}', 'Published {date}'],
  untitled: ['未载明标题', '未載明標題', '未載明標題', 'Untitled'],
  'relation.same': ['同文', '同文', '同文', 'Same text'],
  'relation.cites': ['引用', '引用', '引用', 'Cites'],
  'relation.cited-by': ['被引', '被引', '被引', 'Cited by'],
  'relation.similar': ['相近', '相近', '相近', 'Similar'],
  originalAt: [
    '{number} 的官方网站是 {host}。',
    '{number} 的官方網站是 {host}。',
    '{number} 的官方網站是 {host}。',
    'The official site for {number} is {host}.',
  ],
  leaf: [
    '这是第 {n} 页，共 {of} 页。',
    '這是第 {n} 頁，共 {of} 頁。',
    '這是第 {n} 頁，共 {of} 頁。',
    'This is page {n} of {of}.',
  ],
  'note.image-only': [
    '全文在图片中，无法识别目标与期限。',
    '全文在圖片中，無法識別目標與期限。',
    '全文在圖片中，無法辨識目標與期限。',
    'The text is in pictures; targets and deadlines cannot be read.',
  ],
  'note.pdf-only': [
    '全文在 PDF 附件中，这里没有正文。',
    '全文在 PDF 附件中，這裏沒有正文。',
    '全文在 PDF 附件中，這裡沒有正文。',
    'The text is in a PDF attachment; there is no body here.',
  ],
  'note.attachment-only': [
    '正文在附件中，这里只有附件列表。',
    '正文在附件中，這裏只有附件列表。',
    '正文在附件中，這裡只有附件清單。',
    'The text is in the attachments listed here.',
  ],
} satisfies Record<string, Phrase>;

export const FAILURES = {
  'no-answer': [
    '扩展没有回应，请再试一次。没有内容丢失。',
    '擴充功能沒有回應，請再試一次。沒有內容遺失。',
    '擴充功能沒有回應，請再試一次。沒有內容遺失。',
    'The extension did not answer. Try again; nothing was lost.',
  ],
  'storage-full': [
    '磁盘空间不足，没有存入。文库里原有的内容都在。',
    '磁碟空間不足，沒有存入。文庫裏原有的內容都在。',
    '磁碟空間不足，沒有存入。文庫裡原有的內容都在。',
    'The disk is full, so nothing was saved. Everything already in your library is safe.',
  ],
  'too-large': [
    '页面太大，无法存入。',
    '頁面太大，無法存入。',
    '頁面太大，無法存入。',
    'This page is too large to save.',
  ],
  'empty-page': [
    '页面没有可读的正文。',
    '頁面沒有可讀的正文。',
    '頁面沒有可讀的正文。',
    'There is no text to read on this page.',
  ],
  'not-allowed': [
    '浏览器不允许读取这个页面。',
    '瀏覽器不允許讀取這個頁面。',
    '瀏覽器不允許讀取這個頁面。',
    'The browser does not allow this page to be read.',
  ],
  reloaded: [
    '扩展已更新，请刷新页面后再用。',
    '擴充功能已更新，請重新整理頁面後再用。',
    '擴充功能已更新，請重新整理頁面後再用。',
    'The extension was updated. Reload the page to go on.',
  ],
  unexpected: [
    '出了意外的问题，没有内容丢失。',
    '出了意外的問題，沒有內容遺失。',
    '出了意外的問題，沒有內容遺失。',
    'Something unexpected went wrong; nothing was lost.',
  ],
} satisfies Record<string, Phrase>;

export type Failure = keyof typeof FAILURES;
