// What a browser's own trace says of our scripts on a page: how long their tasks take.
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time of the thread, where the browser can tell. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** Milliseconds on the clock, and of them those in which the processor worked for it: the rest went to other programs. */
export interface Time {
  clock: number;
  processor: number;
}

export interface Traced {
  /** Our scripts in all, or one file's. */
  script: (file?: string) => Time;
  /** The longest task in which a script of ours ran, with the layout it caused. */
  longest: Time;
  /** The longest time in which style was settled after the reader came. */
  style: Time;
  /** All tasks of the thread in which the reader runs; microseconds. */
  tasks: readonly { ts: number; dur: number }[];
  /** From the first run of a file of ours to a mark, milliseconds on the clock; null without either. */
  until: (mark: string, file: string) => number | null;
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8.execute', 'blink.user_timing'];

/** Follows the whole browser until `stop`. @param own how addresses of our scripts begin */
export async function trace(browser: CDPSession, own: string): Promise<{ stop: () => Promise<Traced> }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  return {
    stop: async () => {
      const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
      await browser.send('Tracing.end');
      await complete;
      browser.off('Tracing.dataCollected', collect);
      return read(events, own);
    },
  };
}

const timeOf = ({ dur = 0, tdur = dur }: TraceEvent): Time => ({ clock: dur / 1000, processor: tdur / 1000 });
const sumOf = (events: readonly TraceEvent[]): Time =>
  events
    .map(timeOf)
    .reduce((a, b) => ({ clock: a.clock + b.clock, processor: a.processor + b.processor }), { clock: 0, processor: 0 });
const mostOf = (events: readonly TraceEvent[]): Time => ({
  clock: Math.max(0, ...events.map((event) => timeOf(event).clock)),
  processor: Math.max(0, ...events.map((event) => timeOf(event).processor)),
});

function read(events: readonly TraceEvent[], own: string): Traced {
  const page = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const called = page.filter(
    ({ name, args: { data: { url = '' } = {} } = {} }) =>
      ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(name) &&
      url.startsWith(own) &&
      !url.endsWith('background.js'),
  );
  const reader = called.find(isIn('reader.js'));
  const isBeside = ({ pid, tid, ts }: TraceEvent) =>
    reader && pid === reader.pid && tid === reader.tid && ts > reader.ts;
  // What goes on after an `await` has no address; the pages that are measured have nothing of the kind themselves.
  const awaited = page.filter((event) => event.name === 'RunMicrotasks' && isBeside(event));
  const ours = [...called, ...awaited];
  // A function called by another of ours is in that one's time already.
  const outermost = ours.filter((event) => !ours.some((other) => holds(other, event)));
  const tasks = page.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const settled = page.filter((event) => event.name === 'UpdateLayoutTree' && isBeside(event));
  return {
    script: (file = '') => sumOf(file ? outermost.filter(isIn(file)) : outermost),
    longest: mostOf([...outermost, ...tasks.filter((task) => outermost.some((event) => holds(task, event)))]),
    tasks: tasks.filter(isBeside).map(({ ts, dur = 0 }) => ({ ts, dur })),
    style: mostOf(settled),
    until: (mark, file) => {
      const at = events.find(({ name }) => name === mark)?.ts;
      const begin = called.filter(isIn(file)).map(({ ts }) => ts);
      return at === undefined || begin.length === 0 ? null : (at - Math.min(...begin)) / 1000;
    },
  };
}

const isIn = (file: string) => (event: TraceEvent) => event.args?.data?.url?.endsWith(file) === true;

const holds = (outer: TraceEvent, inner: TraceEvent) =>
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer !== inner &&
  outer.ts <= inner.ts &&
  outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
