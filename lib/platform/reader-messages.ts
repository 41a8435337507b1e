// Messages as the reader hears them, from the background and our own pages alone. They say so little that a parser for
// them would weigh more, on every policy page, than reading its metadata.
import { BRUSHES } from '../highlight/style';
import { SHOWN } from '../reader/state';
import { listen, type Said } from './messages';
import type { ReaderInputs, ReaderOutputs } from './protocol';

export type ReaderHandlers = {
  [Name in keyof ReaderInputs]: (input: ReaderInputs[Name]) => ReaderOutputs[Name] | Promise<ReaderOutputs[Name]>;
};

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** A message with a name; of inputs only a script and kinds of findings are anything but empty. */
function read(message: unknown): Said | null {
  if (!isObject(message) || typeof message.name !== 'string' || !isObject(message.input)) return null;
  const { name, input } = message;
  const { shown, off } = input as Fields;
  const isGood =
    name === 'reader/show'
      ? SHOWN.some((each) => each === shown)
      : name !== 'reader/off' || (Array.isArray(off) && off.every((each) => BRUSHES.includes(each)));
  return { name, input: isGood ? { value: input } : null };
}

/** @returns how to stop */
export const answerInReader = (handlers: ReaderHandlers): (() => void) =>
  listen(read, handlers, (_name, sender) => sender.from === 'own');
