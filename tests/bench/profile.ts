// What a profiler says of our scripts on a page whose own scripts work in the same tasks: a trace cannot tell them apart.
import type { CDPSession } from 'playwright-core';

/** Microseconds between two looks at the stack. */
const INTERVAL = 200;

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

/** Trace events are told by the same clock as samples: microseconds since the system started. */
interface Task {
  ts: number;
  dur: number;
}

/** @param session a session of the page @param own how addresses of our scripts begin
 * @returns `stop` gives the milliseconds in which our scripts stood on the stack in each of these tasks, most first */
export async function profile(
  session: CDPSession,
  own: string,
): Promise<{ stop: () => Promise<(tasks: readonly Task[]) => number[]> }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  return {
    stop: async () => {
      const { profile } = await session.send('Profiler.stop');
      const isOurs = ownSamples(profile.nodes, own);
      let at = profile.startTime;
      const ours = (profile.samples ?? []).flatMap((sample, i) => {
        at += profile.timeDeltas?.[i] ?? 0;
        return isOurs(sample) ? [{ at, passed: (profile.timeDeltas?.[i + 1] ?? 0) / 1000 }] : [];
      });
      return (tasks) =>
        tasks
          .map(({ ts, dur }) => ours.reduce((sum, { at, passed }) => sum + (at >= ts && at < ts + dur ? passed : 0), 0))
          .toSorted((a, b) => b - a);
    },
  };
}

/** Whether a function of ours stands anywhere on a sample's stack. */
function ownSamples(nodes: readonly ProfileNode[], own: string): (sample: number) => boolean {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const ours = new Set(nodes.filter(({ callFrame }) => callFrame.url.startsWith(own)).map(({ id }) => id));
  return (sample) => {
    for (let at: number | undefined = sample; at !== undefined; at = parents.get(at)) if (ours.has(at)) return true;
    return false;
  };
}
