import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../lib/cli/lexicon';
import { cutTitle } from '../../../seeds/words';

const { fold } = loadLexicon();

describe('a title cut into words', () => {
  it.each([
    ['廣東省建設國家數字經濟創新發展試驗區工作方案', '廣東省|建設|國家|數字|經濟|創新|發展|試驗區|工作|方案'],
    ['中共中央 國務院印發《粵港澳大灣區發展規劃綱要》', '中共中央 |國務院|印發|《粵港澳|大灣區|發展|規劃|綱要》'],
  ])('%s', (title, words) => expect(cutTitle(title, fold).join('|')).toBe(words));
});
