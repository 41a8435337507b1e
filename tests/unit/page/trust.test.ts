import { describe, expect, it } from 'vitest';
import { officialHost } from '../../../lib/page/official-host';
import { isLookAlike, trustOf } from '../../../lib/page/trust';

describe('the host of a page', () => {
  it.each([
    'http://www.gov.cn/zhengce/1.htm',
    'https://gov.cn',
    'https://czj.gz.gov.cn:8443/a?b=c#d',
    'https://www.info.gov.hk/gia/1.htm',
    'https://bo.io.gov.mo/',
    'https://www.ey.gov.tw./Page/1',
    'http://示例.政务/',
    'HTTPS://WWW.MIIT.GOV.CN/',
  ])('makes %s official', (url) => expect(trustOf(url)).toBe('official'));

  it.each([
    'http://gov.cn.example.com/',
    'http://www-gov.cn/',
    'http://gov.cn@example.com/',
    'http://www.gov.cn:pass@example.com/',
    'http://mygov.cn/',
    'http://www.gov.com/',
    'http://example.com/?u=http://www.gov.cn/',
    'http://example.com/www.gov.cn/',
    'ftp://www.gov.cn/',
    'file:///home/reader/www.gov.cn/index.html',
    'javascript://www.gov.cn/%0aalert(1)',
    'https://www.ɡov.cn/',
    'not a url',
    '',
  ])('leaves %s unverified', (url) => expect(trustOf(url)).toBe('unverified'));

  it.each(['http://gov.cn.example.com/', 'http://www-gov.cn/', 'http://gov.cn@example.com/', 'http://www.gov-cn.com/'])(
    'that is made to be taken for an official one is told: %s',
    (url) => expect(isLookAlike(url)).toBe(true),
  );

  it.each([
    'https://www.gov.cn/',
    'https://www.example.com/',
    'https://governance.example/',
    'https://www.usa.gov/',
    'https://www.gov.sg/',
  ])('that is what it says is no look-alike: %s', (url) => expect(isLookAlike(url)).toBe(false));
});

describe('the number of a document', () => {
  it.each([
    ['国发〔2019〕5号', 'www.gov.cn'],
    ['国办函〔2004〕88号', 'www.gov.cn'],
    ['国令第707号', 'www.gov.cn'],
    ['中华人民共和国国务院令第752号', 'www.gov.cn'],
    ['粤府函〔2020〕328号', 'www.gd.gov.cn'],
    ['粤办函 [2020] 3号', 'www.gd.gov.cn'],
    ['沪府规〔2021〕1号', 'www.shanghai.gov.cn'],
    ['发改价格〔2026〕630号', 'www.ndrc.gov.cn'],
    ['财税〔2019〕13号', 'www.mof.gov.cn'],
    ['工信部联规〔2021〕8号', 'www.miit.gov.cn'],
  ])('%s tells where its original should be', (number, host) => expect(officialHost(number)).toBe(host));

  it.each(['宁政发〔2020〕1号', '商政发〔2019〕3号', '某某函〔2019〕1号', '第12号', ''])(
    '%s tells nothing, and no host is guessed',
    (number) => expect(officialHost(number)).toBeNull(),
  );
});
