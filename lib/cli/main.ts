// mingce COMMAND …: the same lib/ on files. JSON Lines on standard output, errors on standard error.
// Exit code 0 for success, 1 when an input failed, 2 for bad usage.

type Command = (args: string[]) => Promise<number>;

/** Loaded when called, so that converting a line does not load a page parser. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  page: async () => (await import('./page')).pageCommand,
  analyze: async () => (await import('./analyze')).analyzeCommand,
  convert: async () => (await import('./convert')).convertCommand,
  corpus: async () => (await import('./corpus')).corpusCommand,
  link: async () => (await import('./link')).linkCommand,
};

const USAGE = `usage: npm run -s mingce -- COMMAND
  page FILE.html… [--url URL]      what a saved page is and says
  analyze FILE.jsonl… | -          targets, deadlines and citations of documents
  convert --to cn|hk|tw|twp [--from cn|t|hk|tw|auto] [--plain] [--repair]   standard input to standard output
  corpus                           the bundled documents
  link FILE.html…                  what saved pages have to do with them`;

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
// A reader such as head may close the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
if (load) {
  process.exitCode = await (await load())(args);
} else {
  console.error(name ? `mingce: there is no command ${name}\n${USAGE}` : USAGE);
  process.exitCode = 2;
}

export {};
