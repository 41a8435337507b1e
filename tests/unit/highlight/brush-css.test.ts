import { describe, expect, it } from 'vitest';
import { COLOUR_NAMES, lookCss, MARKED, PALETTE } from '../../../lib/highlight/brush-css';
import { DEFAULT_SETTINGS } from '../../../lib/platform/settings-record';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('a colour of the brush', () => {
  it.each(COLOUR_NAMES)('%s has lines that are seen and a wash that is read on', (name) => {
    const { light, dark } = PALETTE[name];
    for (const ground of ['#FFFFFF', '#FBFAF7', '#F3F1EA']) {
      expect(contrast(light.line, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const ground of ['#16181C', '#1D2025', '#24282E']) {
      expect(contrast(dark.line, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast('#1C1B18', light.wash)).toBeGreaterThanOrEqual(7);
    expect(contrast('#E9E6DF', dark.wash)).toBeGreaterThanOrEqual(7);
  });
});

describe('the reader’s own look', () => {
  const { marks } = DEFAULT_SETTINGS;

  it('adds no rule where nothing was changed', () => {
    expect(lookCss(marks)).toBe('');
  });

  it('paints nothing of a kind that is off, on either ground, and leaves the others alone', () => {
    const css = lookCss({ ...marks, body: { on: false, colour: 'blue' } });
    expect(css.match(/::highlight\(mingce-body-(light|dark)\)\{[^}]*text-decoration:none/g)).toHaveLength(2);
    for (const brush of MARKED.filter((each) => each !== 'body')) expect(css).not.toContain(`mingce-${brush}-`);
  });

  it('gives a kind the colour that was chosen for it', () => {
    const css = lookCss({ ...marks, target: { on: true, colour: 'green' } });
    expect(css).toContain('::highlight(mingce-target-light){text-decoration-color:#3F7A4B;background-color:#DFF0E1}');
    expect(css).toContain('::highlight(mingce-target-dark){text-decoration-color:#7FBF8C;background-color:#20392A}');
  });
});
