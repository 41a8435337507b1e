// What the conversion bench does inside a page: shows it in another script in three ways.
import { PageText } from '../../lib/live/page-text';
import { showConverted } from '../../lib/live/show';
import { createEngine, type Engine } from '../../lib/script/engine';

let engine: Engine | undefined;
let converted = new Map<string, string>();
const convert = (text: string): string => engine?.convert(text, { from: 'cn', to: 'hk' }) ?? text;

/** Fills the page, and makes ready what every node and block becomes. @param bytes of data/script.bin, base64 */
export function fill(lines: readonly string[], bytes: string): number {
  engine ??= createEngine(Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)));
  document.body.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  converted = new Map(lines.map((line) => [line, convert(line)]));
  return document.body.offsetHeight;
}

/** The least that any conversion does: walks the page and writes strings that lie ready, in one go. */
export function floor(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const shown = converted.get(node.data);
    if (shown !== undefined && shown !== node.data) node.data = shown;
  }
}

/** As extensions do it today: every node converted where it stands, in one go. */
export function perNode(theirs: (text: string) => string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const shown = theirs(node.data);
    if (shown !== node.data) node.data = shown;
  }
}

export interface Shown {
  /** Milliseconds of script, the pauses it makes left out. */
  script: number;
  /** The longest stretch without a pause. */
  longest: number;
  /** From the first answer until what is on screen is written and laid out. */
  visible: number;
}

/** Ours, the background's answers lying ready. */
export async function show(): Promise<Shown> {
  const stretches: number[] = [];
  let from = performance.now();
  let arrived = 0;
  let visible = 0;
  const ready = async (texts: string[]): Promise<string[]> => {
    if (arrived > 0 && visible === 0) {
      // The layout forced here is the page's own a moment later: it is no script of ours.
      const before = performance.now();
      document.body.getBoundingClientRect();
      visible = performance.now() - arrived;
      from += performance.now() - before;
    }
    const answer = texts.map((each) => converted.get(each) ?? each);
    if (arrived === 0) arrived = performance.now();
    return answer;
  };
  const browsers = window.setTimeout;
  // Every pause of `showConverted` is a timer: the time until it fires is the page's.
  Object.assign(window, {
    setTimeout: (then: () => void) => {
      stretches.push(performance.now() - from);
      return browsers(() => {
        from = performance.now();
        then();
      });
    },
  });
  await showConverted(document, new PageText(document, () => undefined), ready, () => false);
  stretches.push(performance.now() - from);
  Object.assign(window, { setTimeout: browsers });
  return { script: stretches.reduce((sum, each) => sum + each), longest: Math.max(...stretches), visible };
}

/** One of the other two ways: a single stretch. */
export function once(work: () => void): Shown {
  const start = performance.now();
  work();
  const script = performance.now() - start;
  return { script, longest: script, visible: script };
}
