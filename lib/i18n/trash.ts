// Words of deleting, undoing and the trash.
import type { Phrase } from './catalogue';

export const TRASH = {
  trash: ['回收站', '回收站', '資源回收筒', 'Trash'],
  delete: ['删除', '刪除', '刪除', 'Delete'],
  select: ['选择', '選擇', '選擇', 'Select'],
  cancel: ['取消', '取消', '取消', 'Cancel'],
  'select.one': ['选择《{title}》', '選擇《{title}》', '選擇《{title}》', 'Select “{title}”'],
  'delete.some': ['删除 {n} 份', '刪除 {n} 份', '刪除 {n} 份', 'Delete {n}'],
  deleted: ['{n} 份文件已移到回收站', '{n} 份文件已移到回收站', '{n} 份文件已移到資源回收筒', '{n} moved to the trash'],
  undo: ['撤销', '復原', '復原', 'Undo'],
  restore: ['恢复', '還原', '還原', 'Restore'],
  forEver: ['永久删除', '永久刪除', '永久刪除', 'Delete for ever'],
  sure: ['确定永久删除', '確定永久刪除', '確定永久刪除', 'Yes, delete for ever'],
  empty: ['回收站是空的。', '回收站是空的。', '資源回收筒是空的。', 'The trash is empty.'],
  stay: [
    '删除的文件在这里保留 {n} 天，期间可以恢复。',
    '刪除的文件在這裏保留 {n} 天，期間可以還原。',
    '刪除的文件在這裡保留 {n} 天，期間可以還原。',
    'Deleted documents stay here for {n} {n|day|days} and can be restored.',
  ],
  left: ['还有 {n} 天', '還有 {n} 天', '還有 {n} 天', '{n} {n|day|days} left'],
  inTrash: [
    '这份文件在回收站里。',
    '這份文件在回收站裏。',
    '這份文件在資源回收筒裡。',
    'This document is in the trash.',
  ],
} satisfies Record<string, Phrase>;
