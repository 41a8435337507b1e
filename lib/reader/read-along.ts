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
  | { is: 'reading'; index: number };
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
  let reading = -1;
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
  const look = () => {
    frame = 0;
    if (Date.now() - jumped < ARRIVED) return;
    const { findings } = session;
    const topOf = (i: number) => {
      const at = findings[i]?.at;
      return (at && session.rangesOf(at)[0]?.getBoundingClientRect().top) ?? null;
    };
    const index = beingRead(findings.length, topOf, innerHeight);
    if (index === reading) return;
    reading = index;
    tell({ is: 'reading', index });
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
      send({ is: 'reading', index: reading });
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
      reading = session.findings.findIndex(
        ({ at }) => at.block === to.block && at.start === to.start && at.end === to.end,
      );
      tell({ is: 'reading', index: reading });
    },
    stop() {
      window.removeEventListener('scroll', scrolled, { capture: true });
      cancelAnimationFrame(frame);
      clearTimeout(flash);
      stopListening();
    },
  };
}
