// The reader's own choice of what is painted and in which colour: rules that go over the brush's own.
import { type Brush, type Ground, highlightName } from './style';

/** Findings whose painting may be chosen, in the order they are named. */
export const MARKED = ['target', 'deadline', 'body', 'citation'] as const satisfies readonly Brush[];
export type Marked = (typeof MARKED)[number];

export const COLOUR_NAMES = ['gold', 'vermilion', 'blue', 'green', 'violet', 'ink'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

export type MarkLook = Record<Marked, { on: boolean; colour: ColourName }>;

export const kindsOff = (look: MarkLook): Marked[] => MARKED.filter((brush) => !look[brush].on);

/** Lines have at least 3:1 on white paper and on dark ground, ink at least 7:1 on a wash; a test measures it. */
export const PALETTE: Readonly<Record<ColourName, Readonly<Record<Ground, { line: string; wash: string }>>>> = {
  gold: { light: { line: '#AD8327', wash: '#F8ECC6' }, dark: { line: '#C79B3E', wash: '#453919' } },
  vermilion: { light: { line: '#C8402E', wash: '#FBE3DD' }, dark: { line: '#E8674F', wash: '#4A2620' } },
  blue: { light: { line: '#2B5C8A', wash: '#DDEAF6' }, dark: { line: '#8DB6DE', wash: '#1F3346' } },
  green: { light: { line: '#3F7A4B', wash: '#DFF0E1' }, dark: { line: '#7FBF8C', wash: '#20392A' } },
  violet: { light: { line: '#7A4E9C', wash: '#EDE3F6' }, dark: { line: '#C3A1E0', wash: '#372A47' } },
  ink: { light: { line: '#56524A', wash: '#ECE8DE' }, dark: { line: '#B5B1A8', wash: '#34383F' } },
};

/** What the brush's own sheet paints with. */
const USUAL: Readonly<Record<Marked, ColourName>> = {
  target: 'gold',
  deadline: 'vermilion',
  body: 'blue',
  citation: 'blue',
};

const NOTHING = 'background-color:transparent;color:currentColor;text-decoration:none';

/** Rules to stand after the brush's own sheet, for `scripting.insertCSS`; empty where nothing was changed. */
export function lookCss(look: MarkLook): string {
  const rules = MARKED.flatMap((brush) =>
    (['light', 'dark'] as const).flatMap((ground) => {
      const { on, colour } = look[brush];
      if (on && colour === USUAL[brush]) return [];
      const { line, wash } = PALETTE[colour][ground];
      const painted = `text-decoration-color:${line}${brush === 'target' ? `;background-color:${wash}` : ''}`;
      return [`::highlight(${highlightName(brush, ground)}){${on ? painted : NOTHING}}`];
    }),
  );
  return rules.join('\n');
}

/** The same for our own pages: values of their custom properties, such as `--target-line`. */
export function lookProperties(look: MarkLook): Record<string, string> {
  const both = (colour: ColourName, part: 'line' | 'wash') =>
    `light-dark(${PALETTE[colour].light[part]}, ${PALETTE[colour].dark[part]})`;
  return {
    '--target-wash': both(look.target.colour, 'wash'),
    ...Object.fromEntries(MARKED.map((brush) => [`--${brush}-line`, both(look[brush].colour, 'line')])),
  };
}
