// How the brush looks on a guest's page: literal colours, since nothing may be set on the page's own root.
// Values are those of components/ui/tokens.css (contrast measured there).
import { parentOf } from '../page/own';

/** `note` lies over what the reader has marked, `current` over a finding or any other words that they are shown. */
export const BRUSHES = ['target', 'note', 'current', 'citation', 'body', 'deadline'] as const;
export type Brush = (typeof BRUSHES)[number];

/** The ground the marks are painted on: the page's own background, not the reader's theme. */
export type Ground = 'light' | 'dark';

/** Name in `CSS.highlights`; the prefix keeps out of the page's way. */
export const highlightName = (brush: Brush, ground: Ground): string => `mingce-${brush}-${ground}`;

const COLOURS = {
  light: {
    ink: '#1C1B18',
    wash: '#F8ECC6',
    wash2: '#F1DB97',
    gold: '#AD8327',
    vermilion: '#C8402E',
    blue: '#2B5C8A',
    note: '#D9EAE1',
    noteLine: '#4B7A64',
  },
  dark: {
    ink: '#E9E6DF',
    wash: '#453919',
    wash2: '#65521F',
    gold: '#C79B3E',
    vermilion: '#E8674F',
    blue: '#8DB6DE',
    note: '#29453A',
    noteLine: '#86BDA3',
  },
} as const;

/** Low enough, in em, that no stroke of a character is cut. */
const LINE = 'text-underline-offset:.3em;text-decoration-skip-ink:none';

function rules(ground: Ground): string {
  const { ink, wash, wash2, gold, vermilion, blue, note, noteLine } = COLOURS[ground];
  const style: Record<Brush, string> = {
    target: `background-color:${wash};color:${ink};text-decoration:underline 2px ${gold};${LINE}`,
    note: `background-color:${note};color:${ink};text-decoration:underline wavy 1px ${noteLine};${LINE}`,
    current: `background-color:${wash2};color:${ink}`,
    deadline: `text-decoration:underline 2px ${vermilion};${LINE}`,
    body: `text-decoration:underline dotted 1.5px ${blue};${LINE}`,
    citation: `text-decoration:underline 1.5px ${blue};${LINE}`,
  };
  return BRUSHES.map((brush) => `::highlight(${highlightName(brush, ground)}){${style[brush]}}`).join('\n');
}

/** The whole style sheet, for `scripting.insertCSS`. */
export const BRUSH_CSS = `${rules('light')}\n${rules('dark')}\n`;

/** The ground of a page, from the first opaque background under its text; white where none is set. */
export function groundOf(element: Element): Ground {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const [r = 255, g = 255, b = 255, a = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []).map(
      Number,
    );
    if (a >= 0.5) return (r * 299 + g * 587 + b * 114) / 1000 < 128 ? 'dark' : 'light';
  }
  return 'light';
}
