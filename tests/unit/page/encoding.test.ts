import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePage, encodingOf } from '../../../lib/text/decode';

const FOLDER = join(import.meta.dirname, '../../fixtures/pages/encodings');

describe('a saved page', () => {
  it.each(readdirSync(FOLDER))('is read in its own encoding: %s', (name) => {
    const html = decodePage(readFileSync(join(FOLDER, name)));
    expect(html).toMatch(/关于加强饮用水水源保护的通知|關於加強飲用水水源保護的通知/);
    expect(html.charCodeAt(0)).not.toBe(0xfeff);
  });

  it('is UTF-8 when its bytes are, whatever its meta tag says', () => {
    expect(encodingOf(readFileSync(join(FOLDER, 'utf8-said-to-be-gb2312.html')))).toBe('utf-8');
  });

  it('of no Chinese at all is read as UTF-8', () => {
    expect(encodingOf(new TextEncoder().encode('<p>plain</p>'))).toBe('utf-8');
  });

  it('with a name that is no encoding is told by its looks', () => {
    const bytes = readFileSync(join(FOLDER, 'gb18030-undeclared.html'));
    const named = Buffer.concat([Buffer.from('<meta charset="no-such-thing">'), bytes]);
    expect(encodingOf(named)).toBe('gb18030');
  });
});
