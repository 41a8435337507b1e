// What the page tells a side panel: its state, what was found, and which finding is being read as the page scrolls.
import type { Finding } from '../highlight/findings';
import type { OutlineEntry } from '../structure/outline';
import { sectionOf } from '../structure/section';
import type { Span } from '../text/span';
import { beingRead, reveal } from './reveal';
import type { ReaderSession } from './session';
import type { PageState } from './state';

type Told =
  | { is: 'state'; state: PageState }
  | { is: 'found'; findings: (Finding & { section: number })[]; outline: OutlineEntry[] }
  | { is: 'reading'; index: number; section: number };
type Send = (message: Told) => void;

/** How long words that were jumped to stay marked, and how long the scroll that a jump makes is not taken for reading;
 * milliseconds. */
const FLASH = 1600;
const ARRIVED = 400;

export function readAlong(session: ReaderSession): {
  greet: (send: Send) => () => void;
  jump: (to: Span) => void;
  stop: () => void;
} {
  const lines = new Set<Send>();
  let told: readonly Finding[] = [];
  let reading = { index: -1, section: -1 };
  let frame = 0;
  let jumped = 0;
  let flash: ReturnType<typeof setTimeout> | undefined;

  const tell = (message: Told) => {
    for (const send of lines) send(message);
  };
  const found = (): Told => ({
    is: 'found',
    findings: session.findings.map((finding) => ({
      ...finding,
      section: sectionOf(session.outline, finding.at.block),
    })),
    outline: session.outline,
  });
  const topOf = (span: Span) => session.rangesOf(span)[0]?.getBoundingClientRect().top ?? null;
  const readNow = () => {
    const { findings, outline } = session;
    const read = (spans: readonly Span[]) =>
      beingRead(spans.length, (i) => topOf(spans[i] ?? { block: -1, start: 0, end: 0 }), innerHeight);
    return {
      index: read(findings.map(({ at }) => at)),
      section: read(outline.map(({ block }) => ({ block, start: 0, end: 1 }))),
    };
  };
  const reads = (next: typeof reading) => {
    if (next.index === reading.index && next.section === reading.section) return;
    reading = next;
    tell({ is: 'reading', ...reading });
  };
  const look = () => {
    frame = 0;
    if (Date.now() - jumped >= ARRIVED) reads(readNow());
  };
  const scrolled = () => {
    if (lines.size > 0) frame ||= requestAnimationFrame(look);
  };
  window.addEventListener('scroll', scrolled, { capture: true, passive: true });

  const stopListening = session.subscribe(() => {
    tell({ is: 'state', state: session.state });
    if (session.findings === told) return;
    told = session.findings;
    tell(found());
  });

  return {
    greet(send) {
      lines.add(send);
      told = session.findings;
      send({ is: 'state', state: session.state });
      send(found());
      send({ is: 'reading', ...reading });
      scrolled();
      return () => lines.delete(send);
    },
    jump(to) {
      const [range] = session.rangesOf(to);
      if (!range) return;
      jumped = Date.now();
      reveal(range, true);
      session.point(to);
      clearTimeout(flash);
      flash = setTimeout(() => session.point(null), FLASH);
      const isTo = ({ at }: Finding) => at.block === to.block && at.start === to.start && at.end === to.end;
      const index = session.findings.findIndex(isTo);
      reads({ index: index < 0 ? readNow().index : index, section: sectionOf(session.outline, to.block) });
    },
    stop() {
      window.removeEventListener('scroll', scrolled, { capture: true });
      cancelAnimationFrame(frame);
      clearTimeout(flash);
      stopListening();
    },
  };
}
