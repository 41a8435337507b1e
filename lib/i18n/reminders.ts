// Words of reminders: of their switch, and of the notification.
import type { Phrase } from './catalogue';

export const REMINDERS = {
  reminders: ['提醒', '提醒', '提醒', 'Reminders'],
  on: ['期限将到时通知我', '期限將到時通知我', '期限將到時通知我', 'Tell me of coming deadlines'],
  how: [
    '每天最多一条系统通知，列出将到的期限；做完的、不管的不提醒。',
    '每天最多一則系統通知，列出將到的期限；做完的、不理的不提醒。',
    '每天最多一則系統通知，列出將到的期限；完成的、略過的不提醒。',
    'At most one notification a day, with what is coming; nothing of what is done or dismissed.',
  ],
  days: ['提前多久', '提前多久', '提前多久', 'How long before'],
  'days.0': ['当天', '當天', '當天', 'On the day'],
  'days.n': ['{n} 天', '{n} 天', '{n} 天', '{n} {n|day|days}'],
  refused: [
    '浏览器没有答应，所以没有打开提醒。',
    '瀏覽器沒有答應，所以沒有開啟提醒。',
    '瀏覽器沒有答應，所以沒有開啟提醒。',
    'The browser did not agree, so reminders stay off.',
  ],
  coming: ['{n} 项期限将到', '{n} 項期限將到', '{n} 項期限將到', '{n} {n|deadline|deadlines} {n|is|are} coming'],
  line: ['{day} {words}', '{day} {words}', '{day} {words}', '{day} {words}'],
  more: ['……另有 {n} 项', '……另有 {n} 項', '……另有 {n} 項', '… and {n} more'],
} satisfies Record<string, Phrase>;
