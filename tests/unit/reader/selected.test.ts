// A place in what is shown leads back to its place in the original.
import { expect, it } from 'vitest';
import { originalOffset } from '../../../lib/reader/selected';
import { alignOffsets } from '../../../lib/script/align';

it.each([
  ['发展数字经济', '發展數字經濟'],
  ['出租车和鼠标', '計程車和滑鼠'],
  ['信息技术服务', '資訊技術服務'],
  ['打印机、软件', '印表機、軟體'],
])('%s shown as %s', (original, shown) => {
  const locate = alignOffsets(original, shown);
  for (let at = 0; at <= original.length; at++)
    expect(locate(originalOffset(original, shown, locate(at)))).toBe(locate(at));
  expect(originalOffset(original, shown, 0)).toBe(0);
  expect(originalOffset(original, shown, shown.length)).toBe(original.length);
});
