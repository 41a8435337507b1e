// What the conversion bench does inside a page: shows it in another script in four ways.
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

/** Milliseconds between two pauses, as in lib/live/show. */
const TURN = 4;

/** The least that a converter does whose writes can be undone and are not felt: it reads the page, receives the strings,
 * remembers what stood there, and pauses. No blocks, no highlights, nothing left alone. */
export const honest = (): Promise<Shown> =>
  timed(async () => {
    const originals = new WeakMap<Text, { original: string; shown: string }>();
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) nodes.push(node);
    const texts = nodes.map((node) => node.data);
    const answer = texts.map((text) => converted.get(text) ?? text);
    let since = performance.now();
    for (const [i, node] of nodes.entries()) {
      const original = texts[i] ?? '';
      const shown = answer[i] ?? '';
      if (shown === original || node.data !== original) continue;
      originals.set(node, { original, shown });
      node.data = shown;
      if (i % 64 !== 0 || performance.now() - since < TURN) continue;
      await new Promise<void>((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  });

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

/** Times the script of work that pauses by timers: the time until they fire is the page's. */
async function timed(work: (stop: Stopwatch) => Promise<unknown>): Promise<Shown> {
  const watch: Stopwatch = { from: performance.now(), visible: 0 };
  const stretches: number[] = [];
  const browsers = window.setTimeout;
  Object.assign(window, {
    setTimeout: (then: () => void) => {
      stretches.push(performance.now() - watch.from);
      return browsers(() => {
        watch.from = performance.now();
        then();
      });
    },
  });
  await work(watch);
  stretches.push(performance.now() - watch.from);
  Object.assign(window, { setTimeout: browsers });
  return {
    script: stretches.reduce((sum, each) => sum + each),
    longest: Math.max(...stretches),
    visible: watch.visible,
  };
}

interface Stopwatch {
  /** When this stretch began. */
  from: number;
  visible: number;
}

/** Ours, the background's answers lying ready. */
export const show = (): Promise<Shown> =>
  timed(async (watch) => {
    let arrived = 0;
    const ready = async (texts: string[]): Promise<string[]> => {
      if (arrived > 0 && watch.visible === 0) {
        // The layout forced here is the page's own a moment later: it is no script of ours.
        const before = performance.now();
        document.body.getBoundingClientRect();
        watch.visible = performance.now() - arrived;
        watch.from += performance.now() - before;
      }
      const answer = texts.map((each) => converted.get(each) ?? each);
      if (arrived === 0) arrived = performance.now();
      return answer;
    };
    const text = new PageText(
      document,
      () => undefined,
      () => undefined,
      () => 0,
    );
    await showConverted(document, text, null, ready, () => false);
  });

/** One of the ways that are a single stretch. */
export function once(work: () => void): Shown {
  const start = performance.now();
  work();
  const script = performance.now() - start;
  return { script, longest: script, visible: script };
}
