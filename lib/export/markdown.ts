// A document as Markdown with front matter, as an Obsidian vault reads it; and any of our tables.
import type { Facts } from '../facts/records';
import { type Language, speak } from '../i18n/catalogue';
import { EXPORTS } from '../i18n/exports';
import type { Block } from '../structure/block';
import type { Cell } from './csv';
import { layOut } from './layout';
import { plain } from './plain';
import type { Source } from './source';
import { deadlineTable, type Table, targetTable } from './tables';

/** YAML takes a JSON string for what it says. */
const yaml = (value: string | null | readonly string[]): string => JSON.stringify(value);

function frontMatter(source: Source, tags: readonly string[]): string {
  const { title, docNumber, indexNumber, issuer, writtenDate, publishedDate } = source;
  const { effectiveDate, expiryDate, status, topic, url, at } = source;
  const fields = { title, docNumber, indexNumber, issuer, writtenDate, publishedDate, effectiveDate, expiryDate };
  const lines = Object.entries({ ...fields, status, topic, url, saved: at, tags })
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([key, value]) => `${key}: ${yaml(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

/** Title, text in its order, then the targets and the deadlines as tables. */
export function writeMarkdown(
  source: Source,
  blocks: readonly Block[],
  facts: Facts | null,
  language: Language,
  tags: readonly string[] = [],
): string {
  const say = speak(EXPORTS, language);
  const parts = [frontMatter(source, tags)];
  if (!blocks.some(({ kind }) => kind === 'title') && source.title) parts.push(`# ${plain(source.title)}`);
  for (const laid of layOut(blocks)) {
    if (laid.is === 'table') parts.push(grid(laid.rows.map((row) => row.map(({ text }) => text))));
    else if (laid.block.text.trim() !== '') parts.push(paragraph(laid.block));
  }
  const targets = (facts?.targets ?? []).filter(({ tier }) => tier !== 'D').map((target) => ({ target, source }));
  const deadlines = (facts?.deadlines ?? []).map((deadline) => ({ deadline, source }));
  if (targets.length > 0) parts.push(`## ${say('targets')}`, writeTable(own(targetTable(targets, language))));
  if (deadlines.length > 0) parts.push(`## ${say('deadlines')}`, writeTable(own(deadlineTable(deadlines, language))));
  return `${parts.join('\n\n')}\n`;
}

/** The last five columns say where a row comes from, which the front matter says already. */
const own = ({ header, rows }: Table): Table => ({
  header: header.slice(0, -5),
  rows: rows.map((row) => row.slice(0, -5)),
});

function paragraph({ kind, level = 1, text }: Block): string {
  if (kind === 'title') return `# ${plain(text)}`;
  if (kind === 'heading') return `${'#'.repeat(Math.min(level, 5) + 1)} ${plain(text)}`;
  return kind === 'list-item' ? `- ${plain(text)}` : plain(text);
}

export const writeTable = ({ header, rows }: Table): string => grid([header, ...rows]);

function grid([header = [], ...rows]: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => plain(String(cell ?? ''))).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n');
}
