// Messages as the reader hears them, from the background and our own pages alone. They say so little that a parser for
// them would weigh more, on every policy page, than reading its metadata.
import { SHOWN } from '../reader/state';
import { listen, type Said } from './messages';
import type { ReaderInputs, ReaderOutputs } from './protocol';

export type ReaderHandlers = {
  [Name in keyof ReaderInputs]: (input: ReaderInputs[Name]) => ReaderOutputs[Name] | Promise<ReaderOutputs[Name]>;
};

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A message with a name; of inputs only a script is anything but empty. */
function read(message: unknown): Said | null {
  if (!isObject(message) || typeof message.name !== 'string' || !isObject(message.input)) return null;
  const { name, input } = message;
  const isGood = name !== 'reader/show' || SHOWN.some((shown) => shown === (input as Fields).shown);
  return { name, input: isGood ? { value: input } : null };
}

/** @returns how to stop */
export const answerInReader = (handlers: ReaderHandlers): (() => void) =>
  listen(read, handlers, (_name, sender) => sender.from === 'own');
