// Words of the reader's own highlights and notes: on the page, in the library, in what is exported.
import type { Phrase } from './catalogue';

export const NOTES = {
  note: ['批注', '批註', '註記', 'Note'],
  notes: ['批注', '批註', '註記', 'Notes'],
  highlight: ['划线', '劃線', '劃線', 'Highlight'],
  placeholder: [
    '写下批注，也可以留空',
    '寫下批註，也可以留空',
    '寫下註記，也可以留空',
    'Write a note, or leave it empty',
  ],
  save: ['保存', '儲存', '儲存', 'Save'],
  'save.keys': ['Ctrl Enter', 'Ctrl Enter', 'Ctrl Enter', 'Ctrl Enter'],
  saving: ['正在保存…', '正在儲存…', '正在儲存…', 'Saving…'],
  cancel: ['取消', '取消', '取消', 'Cancel'],
  edit: ['修改', '修改', '修改', 'Edit'],
  delete: ['删除', '刪除', '刪除', 'Delete'],
  deleted: ['批注已删除', '批註已刪除', '註記已刪除', 'Note deleted'],
  undo: ['撤销', '復原', '復原', 'Undo'],
  'saves.page': [
    '此页还没有存入文库，保存批注时会一并存入。',
    '此頁還沒有存入文庫，儲存批註時會一併存入。',
    '此頁還沒有存入文庫，儲存註記時會一併存入。',
    'This page is not in your library yet; saving the note saves the page, too.',
  ],
  'saves.version': [
    '页面与已存的不同，保存批注时会存为新版本。',
    '頁面與已存的不同，儲存批註時會存為新版本。',
    '頁面與已存的不同，儲存註記時會存為新版本。',
    'The page differs from what is saved; saving the note saves this version, too.',
  ],
  'marked.saved': [
    '已划线，此页已存入文库',
    '已劃線，此頁已存入文庫',
    '已劃線，此頁已存入文庫',
    'Highlighted; the page is in your library now',
  ],
  nothing: [
    '请先在正文里选一段文字。',
    '請先在正文裏選一段文字。',
    '請先在正文裡選一段文字。',
    'Select some words of the text first.',
  ],
  lost: [
    '原文已改，找不到位置',
    '原文已改，找不到位置',
    '原文已改，找不到位置',
    'The text has changed; place not found',
  ],
  'lost.n': ['{n} 条找不到位置', '{n} 條找不到位置', '{n} 則找不到位置', 'Place not found: {n}'],
  none: [
    '还没有批注。在政策页面或文库里选一段文字，按“批注”，它就会出现在这里。',
    '還沒有批註。在政策頁面或文庫裏選一段文字，按「批註」，它就會出現在這裏。',
    '還沒有註記。在政策頁面或文庫裡選一段文字，按「註記」，它就會出現在這裡。',
    'No notes yet. Select some words on a policy page or in the library, press “Note”, and it appears here.',
  ],
  'n.notes': ['{n} 条批注', '{n} 條批註', '{n} 則註記', 'Notes: {n}'],
  export: ['导出 Markdown', '匯出 Markdown', '匯出 Markdown', 'Export Markdown'],
  'exported.title': ['明策批注', '明策批註', '明策註記', 'Mingce notes'],
  at: ['{date} 批注', '{date} 批註', '{date} 註記', 'Noted {date}'],
} satisfies Record<string, Phrase>;
