// What the build promises: sizes, what is in the scripts and what is not, and a manifest that asks for nothing new.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILT } from './harness/extension';

const built = (path: string) => readFileSync(join(BUILT, path));
const gzipped = (path: string) => gzipSync(built(path), { level: 9 }).length;
const scripts = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));

describe('the built extension', () => {
  it.each([
    ['detector.js', 3_000],
    ['reader.js', 30_000],
    ['bar.js', 12_000],
    ['panel-line.js', 4_000],
    ['last-resort.js', 18_000],
    ['notes.js', 7_000],
  ])('%s weighs at most %i bytes gzipped', (path, most) => expect(gzipped(path)).toBeLessThanOrEqual(most));

  it('brings the corpus in at most 600 kB packed, and its index in at most 30 kB', () => {
    const packed = readdirSync(join(BUILT, 'corpus')).reduce(
      (sum, name) => sum + deflateRawSync(built(`corpus/${name}`)).length,
      0,
    );
    expect(packed).toBeLessThanOrEqual(600_000);
    expect(built('corpus/index.json').length).toBeLessThanOrEqual(30_000);
  });

  it.each(scripts)('%s holds no dictionary, no wasm in base64, and makes no code from text', (path) => {
    const code = built(path).toString('utf8');
    expect(code).not.toContain('data:application/wasm');
    expect(code).not.toMatch(/\beval\(|new Function\(/);
    // OpenCC's characters alone are 7,734 different ones; our rules and words need some 1,300.
    expect(new Set(code.match(/\p{Script=Han}/gu)).size).toBeLessThan(2_000);
  });

  it('lists the licences of all that it is made of', () => {
    const text = built('licences.txt').toString('utf8');
    for (const name of ['react', 'dexie', 'valibot', 'opencc-js', 'pinyin-pro']) expect(text).toContain(`\n${name} `);
  });

  it('asks for these permissions and hosts, and no others', () => {
    const { permissions, host_permissions, optional_host_permissions, content_scripts, web_accessible_resources } =
      JSON.parse(built('manifest.json').toString('utf8'));
    const hosts = ['*://*.gov.cn/*', '*://*.xn--zfr164b/*', '*://*.gov.hk/*', '*://*.gov.mo/*', '*://*.gov.tw/*'];
    expect({ permissions, host_permissions, optional_host_permissions }).toEqual({
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel'],
      host_permissions: hosts,
      optional_host_permissions: ['*://*/*'],
    });
    expect(content_scripts).toEqual([{ matches: hosts, js: ['detector.js'], run_at: 'document_idle' }]);
    expect(web_accessible_resources).toBeUndefined();
  });

  it('names itself in every language that its browser may ask for', () => {
    for (const locale of ['zh_CN', 'zh_HK', 'zh_TW', 'en']) {
      expect(existsSync(join(BUILT, '_locales', locale, 'messages.json'))).toBe(true);
    }
  });
});
