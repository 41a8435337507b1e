// `mingce convert`: UTF-8 text from standard input to standard output, in another script.
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type ConvertOptions, createEngine } from '../script/engine';
import { scriptBytes } from './dictionaries';

const TARGETS = ['cn', 'hk', 'tw', 'twp'] as const;
const SOURCES = ['cn', 't', 'hk', 'tw', 'auto'] as const;
const USAGE = 'usage: mingce convert --to cn|hk|tw|twp [--from cn|t|hk|tw|auto] [--plain] [--repair] < text';

/** @throws Error whose message tells what is wrong with the arguments. */
function optionsFrom(args: string[]): ConvertOptions {
  const { values } = parseArgs({
    args,
    options: {
      to: { type: 'string' },
      from: { type: 'string' },
      plain: { type: 'boolean' },
      repair: { type: 'boolean' },
    },
  });
  const to = TARGETS.find((target) => target === values.to);
  const from = SOURCES.find((source) => source === values.from);
  if (values.to === undefined) throw new Error('--to is missing');
  if (!to) throw new Error(`--to knows ${TARGETS.join(', ')}, not “${values.to}”`);
  if (values.from !== undefined && !from) throw new Error(`--from knows ${SOURCES.join(', ')}, not “${values.from}”`);
  if (values.repair && values.plain) throw new Error('--repair is not plain: choose one of the two');
  if (values.repair && to === 'cn') throw new Error('--repair makes traditional text: --to hk, tw or twp');
  return { to, from, plain: values.plain, repair: values.repair };
}

/** @returns the exit code: 0, or 2 for bad usage. */
export async function convertCommand(args: string[]): Promise<number> {
  let options: ConvertOptions;
  try {
    options = optionsFrom(args);
  } catch (error) {
    process.stderr.write(`mingce convert: ${error instanceof Error ? error.message : error}\n${USAGE}\n`);
    return 2;
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await buffer(process.stdin));
  const engine = createEngine(await scriptBytes());
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(engine.convert(text, options), (error) => (error ? reject(error) : resolve()));
  });
  return 0;
}
