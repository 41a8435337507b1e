// One HTML file that holds documents for ever: it needs neither us nor the net, and nothing in it can run.
import type { Facts } from '../facts/records';
import { type Language, speak } from '../i18n/catalogue';
import { todayOf } from '../i18n/due';
import { EXPORTS } from '../i18n/exports';
import type { Block } from '../structure/block';
import { layOut } from './layout';
import type { Source } from './source';
import { deadlineTable, type Table, targetTable } from './tables';

export interface Archived {
  source: Source;
  blocks: readonly Block[];
  facts: Facts | null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Characters that HTML cannot hold (controls, lone surrogates) become U+FFFD. */
const safe = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about control characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1c1c1a,#e8e6e1);--paper:light-dark(#fbfaf7,#16181c);--line:light-dark(#d9d5cb,#3a3d44);
--soft:light-dark(#5d5a52,#a8a59d);--gold:light-dark(#f6e7b8,#4d421c);--red:light-dark(#c8402e,#ef7d6d)}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.8 "Noto Serif CJK SC","Songti SC","Source Han Serif SC",SimSun,serif}
main{max-width:44rem;margin:0 auto;padding:2rem 1rem}article{border-bottom:1px solid var(--line);padding:2rem 0}
h1{font-size:1.5rem;line-height:1.4}h2{font-size:1.2rem}h3,h4,h5,h6{font-size:1rem}dl,table,nav,footer{font-family:system-ui,sans-serif;font-size:.875rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;line-height:1.5}td,th{border:1px solid var(--line);padding:.25rem .5rem;text-align:start;vertical-align:top}
mark{background:var(--gold);color:inherit}mark.deadline{background:none;text-decoration:underline;text-decoration-color:var(--red);text-underline-offset:.2em}
a{color:inherit}@media print{article{break-before:page;border:0}}`;

export function writeArchive(documents: readonly Archived[], language: Language, now: Date): string {
  const say = speak(EXPORTS, language);
  const day = todayOf(now);
  const title = documents.length === 1 ? (documents[0]?.source.title ?? '') : say('madeBy', { date: day });
  const contents = documents.map(({ source }, i) => `<li><a href="#d${i + 1}">${safe(source.title ?? '')}</a></li>`);
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${safe(title)}</title><style>${STYLE}</style></head><body><main>`,
    documents.length > 1 ? `<nav><ol>${contents.join('')}</ol></nav>` : '',
    ...documents.map((each, i) => article(each, i + 1, language)),
    `<footer>${safe(say('madeBy', { date: day }))}</footer>`,
    '</main></body></html>\n',
  ].join('\n');
}

function article({ source, blocks, facts }: Archived, n: number, language: Language): string {
  const say = speak(EXPORTS, language);
  const { docNumber, issuer, writtenDate, publishedDate, effectiveDate, expiryDate, url } = source;
  const said: [keyof typeof EXPORTS, string | null][] = [
    ['number', docNumber],
    ['issuer', issuer.join('、') || null],
    ['writtenDate', writtenDate],
    ['publishedDate', publishedDate],
    ['effectiveDate', effectiveDate],
    ['expiryDate', expiryDate],
    ['url', url],
  ];
  const fields = said.flatMap(([key, value]) => (value ? `<dt>${safe(say(key))}</dt><dd>${safe(value)}</dd>` : []));
  const hasTitle = blocks.some(({ kind }) => kind === 'title');
  const targets = (facts?.targets ?? []).filter(({ tier }) => tier !== 'D').map((target) => ({ target, source }));
  const deadlines = (facts?.deadlines ?? []).map((deadline) => ({ deadline, source }));
  return [
    `<article id="d${n}">`,
    hasTitle ? '' : `<h1>${safe(source.title ?? '')}</h1>`,
    `<dl>${fields.join('')}</dl>`,
    ...layOut(blocks).map((laid) =>
      laid.is === 'table'
        ? grid(laid.rows.map((row) => row.map(({ text, header }) => `<${header ? 'th' : 'td'}>${safe(text)}`)))
        : paragraph(laid.block, laid.index, facts),
    ),
    targets.length > 0 ? `<h2>${say('targets')}</h2>${factTable(targetTable(targets, language))}` : '',
    deadlines.length > 0 ? `<h2>${say('deadlines')}</h2>${factTable(deadlineTable(deadlines, language))}` : '',
    '</article>',
  ].join('\n');
}

const grid = (rows: readonly string[][]): string =>
  `<div class="scroll"><table>${rows.map((row) => `<tr>${row.join('')}`).join('')}</table></div>`;

/** Without the five columns that say where a row comes from. */
const factTable = ({ header, rows }: Table): string =>
  grid([
    header.slice(0, -5).map((name) => `<th>${safe(name)}`),
    ...rows.map((row) => row.slice(0, -5).map((value) => `<td>${safe(String(value ?? ''))}`)),
  ]);

function paragraph({ kind, level = 1, text }: Block, index: number, facts: Facts | null): string {
  const tag = kind === 'title' ? 'h1' : kind === 'heading' ? `h${Math.min(level, 5) + 1}` : 'p';
  return text.trim() === '' ? '' : `<${tag}>${marked(text, index, facts)}</${tag}>`;
}

/** The brush: targets washed, deadlines underlined. Where two overlap the first keeps its place. */
function marked(text: string, index: number, facts: Facts | null): string {
  const marks = [
    ...(facts?.targets ?? []).filter(({ tier }) => tier !== 'D').map((span) => ({ ...span, is: 'target' })),
    ...(facts?.deadlines ?? []).map((span) => ({ ...span, is: 'deadline' })),
  ]
    .filter(({ block }) => block === index)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let at = 0;
  for (const { start, end, is } of marks) {
    if (start < at || end > text.length) continue;
    html += `${safe(text.slice(at, start))}<mark class="${is}">${safe(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + safe(text.slice(at));
}
