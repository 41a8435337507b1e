// What a profiler says of our scripts on a page whose own scripts work in the same tasks: a trace cannot tell them apart.
import type { CDPSession } from 'playwright-core';

/** Microseconds between two looks at the stack. */
const INTERVAL = 200;

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

/** What a task of the page's thread did for us. */
export interface OwnTime {
  /** Milliseconds in which our scripts stood on the stack. */
  clock: number;
  /** Our functions nearest to the top of the stack, longest first, with their milliseconds. */
  functions: string[];
}

/** Trace events are told by the same clock as samples: microseconds since the system started. */
interface Task {
  ts: number;
  dur: number;
}

/** @param session a session of the page @param own how addresses of our scripts begin
 * @returns `stop` gives our time in each of these tasks, longest first */
export async function profile(
  session: CDPSession,
  own: string,
): Promise<{ stop: () => Promise<(tasks: readonly Task[]) => OwnTime[]> }> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  return {
    stop: async () => {
      const { profile } = await session.send('Profiler.stop');
      const ours = ownSamples(profile.nodes, own);
      let at = profile.startTime;
      const samples = (profile.samples ?? []).map((sample, i) => {
        at += profile.timeDeltas?.[i] ?? 0;
        return { at, name: ours(sample), passed: (profile.timeDeltas?.[i + 1] ?? 0) / 1000 };
      });
      return (tasks) =>
        tasks
          .map((task) => ownTime(samples.filter(({ at }) => at >= task.ts && at < task.ts + task.dur)))
          .toSorted((a, b) => b.clock - a.clock);
    },
  };
}

function ownTime(samples: readonly { name: string | null; passed: number }[]): OwnTime {
  const functions = new Map<string, number>();
  for (const { name, passed } of samples) if (name !== null) functions.set(name, (functions.get(name) ?? 0) + passed);
  return {
    clock: [...functions.values()].reduce((sum, each) => sum + each, 0),
    functions: [...functions].toSorted(([, a], [, b]) => b - a).map(([name, time]) => `${name} ${time.toFixed(1)}`),
  };
}

/** Our function nearest to the top of a sample's stack, or null. */
function ownSamples(nodes: readonly ProfileNode[], own: string): (sample: number) => string | null {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (sample) => {
    for (let at: number | undefined = sample; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame?.url.startsWith(own)) return frame.functionName || 'anonymous';
    }
    return null;
  };
}
