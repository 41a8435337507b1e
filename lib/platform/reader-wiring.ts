// Joins a reader session to the extension: what it asks goes to the background, what it is asked comes from our pages.
import type { Background } from '../reader/background';
import type { ReaderHandle } from '../reader/handle';
import { retry } from '../reader/retry';
import { ask } from './messages';
import { answerInReader } from './reader-messages';
import { servePorts } from './reader-port';

export const background: Background = {
  analyze: (input) => retry(() => ask('text/analyze', input)),
  convert: async (texts, to, sample) =>
    texts.length === 0 ? [] : retry(() => ask('text/convert', { texts, to, sample })),
  known: (page) => retry(() => ask('page/known', page)),
  piece: (piece) => ask('save/piece', piece),
};

/** Opens the bar, or has it brought first. */
async function callBar(handle: ReaderHandle): Promise<void> {
  if (handle.bar) return handle.bar.open();
  handle.called = true;
  await ask('reader/bar', {});
}

/** @returns how to stop answering */
export function serveReader(handle: ReaderHandle): () => void {
  const { session } = handle;
  const stopAnswering = answerInReader({
    'reader/state': () => session.state,
    'reader/show': async ({ shown }) => {
      await session.show(shown);
      return null;
    },
    'reader/save': async () => {
      await session.save();
      return session.state;
    },
    'reader/off': ({ off }) => {
      session.setOff(off);
      return null;
    },
    'reader/open-bar': async () => {
      await callBar(handle);
      return null;
    },
  });
  const stopPorts = servePorts(session);
  return () => {
    stopAnswering();
    stopPorts();
  };
}
