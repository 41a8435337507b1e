// `npm run eval:pages`: how real saved pages are read, against what is known of each. The pages lie beside the project and
// are no part of it; without them there is nothing to measure. `--general` leaves the names of containers aside.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readPage } from '../page/read';
import { decodePage } from '../text/decode';
import { coverage, grams } from './grams';
import { MARKUPS, TEMPLATES } from './page-templates';
import { parsePage } from './parse-html';

const FOLDER = join(import.meta.dirname, '../../../shared/pages');
const FIELDS = ['title', 'docNumber', 'indexNumber', 'writtenDate', 'publishedDate', 'topic', 'issuer'] as const;
/** Containers of the bodies that `bodyHan` was counted in. */
const BODIES = '#UCAP-CONTENT, #zoom';

const text = v.nullish(v.string(), null);
const Known = v.object({
  file: v.string(),
  url: text,
  class: v.string(),
  title: text,
  docNumber: text,
  indexNumber: text,
  writtenDate: text,
  publishedDate: text,
  topic: text,
  issuer: text,
  bodyOnly: v.optional(v.boolean(), false),
});
type Known = v.InferOutput<typeof Known>;

interface Row {
  file: string;
  known: string;
  kind: string;
  /** Fields stated and exact, stated and wrong, not on the page and invented. */
  exact: number;
  wrong: string[];
  /** Shares of the body's 5-grams: found, and of what was found right. Null where no container is known. */
  recall: number | null;
  precision: number | null;
  cells: string;
  milliseconds: number;
}

function measure(known: Known, byName: boolean): Row {
  const doc = parsePage(decodePage(readFileSync(join(FOLDER, known.file))));
  const start = performance.now();
  const reading = readPage(doc, known.url ?? '', { byName });
  const milliseconds = performance.now() - start;
  const found = { ...reading.metadata, issuer: reading.metadata.issuer.join('、') || null };
  const asked = known.class === 'policy' ? FIELDS.filter((field) => known[field] !== null || !known.bodyOnly) : [];
  const body = known.class === 'policy' ? doc.querySelector(BODIES) : null;
  const [gold, ours] = [grams(body?.textContent ?? ''), grams(reading.blocks.map(({ block }) => block.text).join(''))];
  const cells = [...(body?.querySelectorAll('td, th') ?? [])].filter((cell) => cell.textContent?.trim());
  return {
    file: known.file,
    known: known.class,
    kind: reading.detection.kind,
    exact: asked.filter((field) => found[field] === known[field]).length,
    wrong: asked.filter((field) => found[field] !== known[field]).map((field) => `${field} ${found[field]}`),
    recall: body && coverage(gold, ours),
    precision: body && coverage(ours, gold),
    cells: `${reading.blocks.filter(({ block }) => block.kind === 'cell').length}/${cells.length}`,
    milliseconds,
  };
}

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

function summary(rows: readonly Row[]): string {
  const policy = rows.filter((row) => row.known === 'policy');
  const others = rows.filter((row) => row.known !== 'policy');
  const mean = (pick: (row: Row) => number | null): string => {
    const values = rows.flatMap((row) => pick(row) ?? []);
    return percent(values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length);
  };
  const exact = rows.reduce((sum, row) => sum + row.exact, 0);
  const wrong = rows.reduce((sum, row) => sum + row.wrong.length, 0);
  return [
    `policy found ${policy.filter((row) => row.kind === 'policy').length}/${policy.length}`,
    `others called policy ${others.filter((row) => row.kind === 'policy').length}/${others.length}`,
    `kinds right ${rows.filter((row) => row.kind === row.known).length}/${rows.length}`,
    `fields exact ${exact}/${exact + wrong}`,
    `body found ${mean((row) => row.recall)} %, right ${mean((row) => row.precision)} %`,
  ].join('   ');
}

const LABELS = [
  ['索 引 号', 'indexNumber'],
  ['主题分类', 'topic'],
  ['发文机关', 'issuer'],
  ['成文日期', 'writtenDate'],
  ['标　　题', 'title'],
  ['发文字号', 'docNumber'],
  ['发布日期', 'publishedDate'],
] as const;

/** Real bodies in made-up templates and markups: how many are found whole and with nothing but their title added, and how
 * many give number, title and date of writing as known. */
function measureWrapped(known: readonly Known[]): string {
  let all = 0;
  let whole = 0;
  let clean = 0;
  let stated = 0;
  for (const one of known) {
    const body = parsePage(decodePage(readFileSync(join(FOLDER, one.file)))).querySelector(BODIES);
    if (one.class !== 'policy' || !body?.textContent?.trim()) continue;
    const title = one.title ?? '';
    const labels = LABELS.map(([label, field]) => [label, one[field] ?? ''] as const);
    const gold = grams(`${body.textContent}`);
    const allowed = grams(`${body.textContent}${title}${title}`);
    for (const template of Object.values(TEMPLATES)) {
      for (const markup of Object.values(MARKUPS)) {
        const html = `<html><head><title>${title}_石渡市人民政府</title></head><body>${template(markup(body.innerHTML), { title, labels })}</body></html>`;
        const { blocks, metadata } = readPage(parsePage(html), 'http://www.example.com/a.html');
        const ours = grams(blocks.map(({ block }) => block.text).join(''));
        all++;
        if (coverage(gold, ours) >= 0.98) whole++;
        if (coverage(ours, allowed) >= 0.98) clean++;
        const isNumber = one.docNumber === null || metadata.docNumber === one.docNumber;
        if (isNumber && metadata.writtenDate === one.writtenDate && metadata.title === title) stated++;
      }
    }
  }
  return `in ${Object.keys(TEMPLATES).length} made-up templates, ${Object.keys(MARKUPS).length} markups each: ${all} pages   body whole ${whole}   nothing added ${clean}   number, date and title as known ${stated}`;
}

const { values } = parseArgs({ options: { general: { type: 'boolean', default: false } } });
if (existsSync(join(FOLDER, 'pages.jsonl'))) {
  const known = readFileSync(join(FOLDER, 'pages.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => v.parse(Known, JSON.parse(line)));
  const rows = known.map((one) => measure(one, !values.general));
  for (const row of rows) {
    const figures = [
      percent(row.recall).padStart(6),
      percent(row.precision).padStart(6),
      row.cells.padStart(8),
      `${row.milliseconds.toFixed(0).padStart(4)} ms`,
    ];
    console.log(
      `${row.kind === row.known ? ' ' : '≠'} ${row.kind.padEnd(15)} ${row.file.padEnd(44)} ${figures.join(' ')}   ${row.wrong.join(' · ')}`,
    );
  }
  console.log(
    '  kind            file                                          found  right    cells   time   fields not as known\n',
  );
  console.log(summary(rows));
  console.log(measureWrapped(known));
} else {
  console.log(`eval:pages: nothing measured: there are no saved pages at ${FOLDER}`);
}
