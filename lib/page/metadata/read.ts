// All that a page states of its document: labels, meta tags, titles, and the body itself.
import type { Line } from '../body/line';
import { shorten } from '../shorten';
import type { Finding } from './finding';
import type { Labelled } from './labels';
import { type Merged, mergeFindings } from './merge';
import { splitTitle } from './number';
import { isOrganisation } from './organisation';
import { readRepeal } from './repeal';
import { readBody } from './signature';
import { readTags } from './tags';
import { shownTitles, stripSite } from './title';

export interface Sources {
  doc: Document;
  host: string;
  /** Original text of <title>. */
  docTitle: string;
  lines: readonly Line[];
  /** Labels outside the running text of the body. */
  labels: readonly Labelled[];
  body: readonly Line[];
  /** Index of the first line past the titles. */
  titlesEnd: number;
}

/** 国务院办公厅关于……的通知: the issuer stands before 关于. */
function issuerOf(title: string): string | null {
  const head = /^(.{2,60}?)(?:关于|转发|批转|印发)/.exec(title)?.[1]?.trim() ?? '';
  return head !== '' && head.split(/[\s、]+/).every(isOrganisation) ? head : null;
}

export function readMetadata({ doc, host, docTitle, lines, labels, body, titlesEnd }: Sources): Merged {
  const tags = readTags(doc);
  const findings: Finding[] = labels.flatMap(({ field, weight, value }) =>
    field ? [{ field, value: shorten(value), weight, place: 'label' }] : [],
  );
  findings.push(...tags.findings, ...shownTitles(lines, titlesEnd, docTitle), ...readBody(body, host));
  const stripped = stripSite(docTitle, tags.site);
  if (stripped !== '') findings.push({ field: 'title', value: stripped, place: 'title', weight: 60 });
  findings.push(...readRepeal([docTitle, ...lines.slice(0, titlesEnd).map((line) => line.text)]));
  for (const { field, value } of [...findings]) {
    if (field !== 'title') continue;
    const { docNumber } = splitTitle(value, host);
    if (docNumber) findings.push({ field: 'docNumber', value: docNumber, place: 'title', weight: 60 });
  }
  const issuer = issuerOf(mergeFindings(findings, host).metadata.title ?? '');
  if (issuer) findings.push({ field: 'issuer', value: issuer, place: 'title', weight: 40 });
  return mergeFindings(findings, host);
}
