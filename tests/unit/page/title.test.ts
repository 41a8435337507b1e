import { describe, expect, it } from 'vitest';
import { stripSite } from '../../../lib/page/metadata/title';

describe('<title>', () => {
  it.each([
    ['关于做好防汛工作的通知_政府信息公开专栏', '关于做好防汛工作的通知'],
    ['关于做好防汛工作的通知 - 石渡市人民政府门户网站', '关于做好防汛工作的通知'],
    ['关于做好防汛工作的通知_部门文件_石渡市水务局', '关于做好防汛工作的通知'],
    ['关于特别国债的决议__2007年第23号国务院公报_中国政府网', '关于特别国债的决议__2007年第23号国务院公报'],
    ['石渡市人民政府-关于做好防汛工作的通知', '关于做好防汛工作的通知'],
    ['\n  关于做好防汛\n工作的通知 | 石渡政府网\n', '关于做好防汛 工作的通知'],
  ])('loses what the site adds: %j', (whole, own) => expect(stripSite(whole)).toBe(own));

  it.each([
    '关于河北雄安新区总体规划（2018—2035年）的批复',
    '一图读懂强制性国家标准GB 44721—2026《智能网联汽车 自动驾驶系统安全要求》',
    '关于印发《X-射线机管理办法》的通知',
  ])('keeps the dashes that are its own: %s', (title) => expect(stripSite(title)).toBe(title));
});
