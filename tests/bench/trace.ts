// What a browser's own trace says of our scripts on a page: how long their tasks take.
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string; stackTrace?: { url?: string }[] } };
}

export interface Traced {
  /** Milliseconds of our scripts in all. */
  script: number;
  /** The longest task in which a script of ours ran, with the layout it caused; milliseconds. */
  longest: number;
  /** From the first script of ours that runs to a mark, milliseconds; null without the mark. */
  until: (mark: string) => number | null;
}

/** Follows the whole browser until `stop`. @param own how addresses of our scripts begin */
export async function trace(browser: CDPSession, own: string): Promise<{ stop: () => Promise<Traced> }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  const traceConfig = {
    includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
  };
  await browser.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
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

function read(events: readonly TraceEvent[], own: string): Traced {
  const isOurs = ({ name, args }: TraceEvent) =>
    ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(name) && args?.data?.url?.startsWith(own) === true;
  const page = events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const ours = page.filter(isOurs).filter(({ args }) => !args?.data?.url?.endsWith('background.js'));
  const holds = (outer: TraceEvent, inner: TraceEvent) =>
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer !== inner &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
  // A function called by another of ours is in that one's time already.
  const outermost = ours.filter((event) => !ours.some((other) => holds(other, event)));
  const tasks = page.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const lengths = outermost.map((event) =>
    Math.max(event.dur ?? 0, ...tasks.filter((task) => holds(task, event)).map(({ dur = 0 }) => dur)),
  );
  const begin = Math.min(...outermost.map(({ ts }) => ts));
  return {
    script: outermost.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000,
    longest: Math.max(0, ...lengths) / 1000,
    until: (mark) => {
      const at = events.find(({ name }) => name === mark)?.ts;
      return at === undefined ? null : (at - begin) / 1000;
    },
  };
}
