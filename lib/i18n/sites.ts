// Words about the sites that Mingce may look at by itself.
import type { Phrase } from './catalogue';

export const SITES = {
  sites: ['自动识别的网站', '自動識別的網站', '自動辨識的網站', 'Sites that are looked at by themselves'],
  'sites.short': ['网站', '網站', '網站', 'Sites'],
  government: [
    '政府网站（gov.cn、.政务、gov.hk、gov.mo、gov.tw）总会自动识别。其他网站由你一个一个地加。',
    '政府網站（gov.cn、.政务、gov.hk、gov.mo、gov.tw）總會自動識別。其他網站由你一個一個地加。',
    '政府網站（gov.cn、.政务、gov.hk、gov.mo、gov.tw）總會自動辨識。其他網站由你一個一個地加。',
    'Government sites (gov.cn, .政务, gov.hk, gov.mo, gov.tw) always are. You add others one by one.',
  ],
  others: [
    '其他已允许的网站，只在你要求时读取：',
    '其他已允許的網站，只在你要求時讀取：',
    '其他已允許的網站，只在你要求時讀取：',
    'Other sites that are allowed, read only when you ask:',
  ],
  site: ['网站域名', '網站域名', '網站網域', 'Host name'],
  add: ['添加', '加入', '新增', 'Add'],
  remove: ['移除 {host}', '移除 {host}', '移除 {host}', 'Remove {host}'],
  invalid: ['“{typed}”不是域名。', '「{typed}」不是域名。', '「{typed}」不是網域。', '“{typed}” is no host name.'],
  always: [
    '{host} 是政府网站，总会自动识别。',
    '{host} 是政府網站，總會自動識別。',
    '{host} 是政府網站，總會自動辨識。',
    '{host} is a government site and always looked at.',
  ],
  refused: ['没有允许，未添加。', '沒有允許，未加入。', '沒有允許，未新增。', 'Not allowed, so not added.'],
} satisfies Record<string, Phrase>;
