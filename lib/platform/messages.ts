// One typed way to ask and to answer. Inputs are parsed where they arrive; strangers get no answer.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { Failed, failureOf } from '../i18n/failed';
import type { Failure } from '../i18n/terms';
import {
  type BackgroundInput,
  MOST_IDS,
  type Outputs,
  type ReaderInputs,
  type ReaderOutputs,
  TO_BACKGROUND,
} from './protocol';

type ToBackground = typeof TO_BACKGROUND;
type Answer = { ok: true; value: unknown } | { ok: false; failure: Failure };

/** Where a message came from, as far as rights go. */
export type Sender = { from: 'page'; tabId: number; url: string; incognito: boolean } | { from: 'own'; url: string };

/** Names that only our own pages may say. */
const OWN_ONLY: ReadonlySet<keyof ToBackground> = new Set([
  'tab/wake',
  'tab/panel',
  'library/trash',
  'library/restore',
  'library/reread',
  'library/delete',
  'library/keep-attachments',
  'page/fetch',
  'library/tag',
  'library/rename-tag',
  'library/star',
  'backup/take',
  'backup/end',
  'deadlines/settle',
]);

async function deliver(sending: Promise<unknown>): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await sending;
  } catch (cause) {
    throw new Failed('no-answer', { cause });
  }
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) throw new Failed('no-answer');
  const said = answer as Answer;
  if (!said.ok) throw new Failed(said.failure);
  return said.value;
}

/** Asks the background. @throws Failed: `reloaded` when this script's extension is gone, `no-answer`, or the answer's own. */
export async function ask<Name extends keyof ToBackground>(
  name: Name,
  input: BackgroundInput<Name>,
): Promise<Outputs[Name]> {
  if (!browser.runtime?.id) throw new Failed('reloaded');
  return (await deliver(browser.runtime.sendMessage({ name, input }))) as Outputs[Name];
}

/** What is done to any number of documents. */
type OfMany = 'library/trash' | 'library/restore' | 'library/delete' | 'library/tag' | 'library/star';

/** Asks it of the background for all documents, so many a message, one message after the other. @throws Failed as `ask`
 * does; what was asked before stays done. @param done hears of every portion that is */
export async function askInPortions<Name extends OfMany>(
  name: Name,
  input: BackgroundInput<Name>,
  done: (ids: string[]) => void = () => {},
): Promise<void> {
  for (let at = 0; at < input.ids.length; at += MOST_IDS) {
    const ids = input.ids.slice(at, at + MOST_IDS);
    await ask(name, { ...input, ids });
    done(ids);
  }
}

/** Asks the reader in a tab. @throws Failed as `ask` does. */
export async function askReader<Name extends keyof ReaderInputs>(
  tabId: number,
  name: Name,
  input: ReaderInputs[Name],
): Promise<ReaderOutputs[Name]> {
  return (await deliver(browser.tabs.sendMessage(tabId, { name, input }, { frameId: 0 }))) as ReaderOutputs[Name];
}

interface RawSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id?: number; incognito?: boolean };
}

function senderOf(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id || !raw.url) return null;
  if (raw.url.startsWith(browser.runtime.getURL('/'))) return { from: 'own', url: raw.url };
  if (raw.tab?.id === undefined || raw.frameId !== 0) return null;
  return { from: 'page', tabId: raw.tab.id, url: raw.url, incognito: raw.tab.incognito === true };
}

export type Handler = (input: never, sender: Sender) => unknown;

/** What a message says, once it is one of ours: its name and, where that is as it must be, its input. */
export interface Said {
  name: string;
  /** Null where the input is not what the name asks for. */
  input: { value: unknown } | null;
}

/** @param read null for what is no message of ours · @returns how to stop */
export function listen(
  read: (message: unknown) => Said | null,
  handlers: Readonly<Record<string, Handler>>,
  mayAsk: (name: string, sender: Sender) => boolean,
): () => void {
  const listener = (message: unknown, raw: RawSender, respond: (answer: Answer) => void) => {
    const said = read(message);
    const sender = senderOf(raw);
    if (!said || !sender) return undefined;
    const { name, input } = said;
    if (!Object.hasOwn(handlers, name) || !mayAsk(name, sender)) return undefined;
    if (!input) {
      respond({ ok: false, failure: 'unexpected' });
      return undefined;
    }
    Promise.resolve()
      .then(() => handlers[name]?.(input.value as never, sender))
      .then((value) => respond({ ok: true, value: value ?? null }))
      .catch((error: unknown) => {
        console.error(name, error);
        respond({ ok: false, failure: failureOf(error) });
      });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

export type BackgroundHandlers = {
  [Name in keyof ToBackground]: (
    input: BackgroundInput<Name>,
    sender: Sender,
  ) => Outputs[Name] | Promise<Outputs[Name]>;
};

const envelope = v.object({ name: v.string(), input: v.unknown() });
const schemas: Readonly<Record<string, v.GenericSchema>> = TO_BACKGROUND;

function readForBackground(message: unknown): Said | null {
  const parsed = v.safeParse(envelope, message);
  if (!parsed.success || !Object.hasOwn(schemas, parsed.output.name)) return null;
  const { name, input } = parsed.output;
  const value = v.safeParse(schemas[name] as v.GenericSchema, input);
  return { name, input: value.success ? { value: value.output } : null };
}

/** Answers in the background. Call it synchronously at start: a stopped worker is woken only for listeners it had. */
export function answerInBackground(handlers: BackgroundHandlers): void {
  listen(
    readForBackground,
    handlers,
    (name, sender) => sender.from === 'own' || !OWN_ONLY.has(name as keyof ToBackground),
  );
}
