// `mingce analyze FILE.jsonl… | -`: reads documents as JSON Lines, prints what they set and when, a JSON object a line.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { analyze } from '../facts';
import { BLOCK_KINDS } from '../structure/block';
import { classifyBlocks } from '../structure/classify';
import { loadLexicon } from './lexicon';

const USAGE = 'usage: mingce analyze FILE.jsonl… | -';

const count = v.optional(v.pipe(v.number(), v.minValue(0)));
const GivenBlock = v.union([
  v.string(),
  v.object({
    text: v.string(),
    kind: v.optional(v.picklist(BLOCK_KINDS)),
    level: count,
    table: count,
    row: count,
    col: count,
    header: v.optional(v.boolean()),
  }),
]);
const GivenDocument = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.nullish(v.string(), null),
  docDate: v.nullish(v.pipe(v.string(), v.isoDate()), null),
  /** A hole in a list of passages comes as null. */
  blocks: v.array(v.nullable(GivenBlock)),
});

/** @returns what a line holds, or what is wrong with it. */
function readLine(line: string): { output: string } | { problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch (error) {
    return { problem: `no JSON (${messageOf(error)})` };
  }
  const given = v.safeParse(GivenDocument, data);
  if (!given.success) {
    const [issue] = given.issues;
    return { problem: `${v.getDotPath(issue) ?? 'document'}: ${issue.message}` };
  }
  const { id, title, docDate } = given.output;
  const blocks = classifyBlocks(given.output.blocks.map((block) => block ?? ''));
  return { output: JSON.stringify({ id, ...analyze({ title, docDate, blocks }, loadLexicon()) }) };
}

/** Prints the facts of every document of the files; `-` is standard input.
 * @returns the exit code: 0, 1 when a file or a line could not be read (the others are still printed), 2 for bad usage. */
export async function analyzeCommand(args: string[]): Promise<number> {
  if (args.length === 0 || args.some((arg) => arg.startsWith('-') && arg !== '-')) {
    console.error(USAGE);
    return 2;
  }
  let code = 0;
  const fail = (where: string, problem: string): void => {
    console.error(`mingce analyze: ${where}: ${problem}`);
    code = 1;
  };
  for (const file of args) {
    const name = file === '-' ? 'standard input' : file;
    let text: string;
    try {
      text = readFileSync(file === '-' ? 0 : file, 'utf8');
    } catch (error) {
      fail(name, messageOf(error));
      continue;
    }
    text.split('\n').forEach((line, i) => {
      if (line.trim() === '') return;
      const read = readLine(line.replace(/^\uFEFF/, ''));
      if ('output' in read) console.log(read.output);
      else fail(`${name}, line ${i + 1}`, read.problem);
    });
  }
  return code;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
