// The document's words in the panel, in the script that its page is shown in.
import { createContext, type ReactNode, use, useCallback, useMemo } from 'react';
import type { PanelView } from '../../lib/platform/panel-tab';
import type { Shown } from '../../lib/reader/state';
import { withoutGlosses } from '../../lib/structure/plain';
import { useShownTexts } from '../document/useShownTexts';

type OpenView = Extract<PanelView, { is: 'open' }>;
/** A text as the page shows it; what is not of the document stays as it is. */
type Words = (text: string) => string;

const Showing = createContext<Words>((text) => text);
export const useWords = (): Words => use(Showing);

const LANG: Readonly<Record<Shown, string | undefined>> = {
  original: undefined,
  cn: 'zh-CN',
  hk: 'zh-HK',
  tw: 'zh-TW',
};

/** Every word of the document that the panel says, once. */
function textsOf({ findings, outline, state: { metadata } }: OpenView): string[] {
  const { title, docNumber, issuer, status } = metadata;
  const said = [title, docNumber, issuer.join('、'), status, ...outline.map(({ text }) => text)];
  for (const finding of findings) {
    const { record } = finding;
    if (finding.brush === 'body') said.push(finding.record.name);
    if ('bodies' in record) said.push(...record.bodies.map(({ name }) => name));
    if ('text' in record) said.push(withoutGlosses(record.text));
    if (finding.brush === 'target') said.push(finding.record.indicator, finding.record.scope, finding.record.unit);
    if (finding.brush === 'deadline') said.push(finding.record.action, finding.record.event);
    if (finding.brush === 'citation') {
      said.push(finding.record.title, finding.record.docNumber, finding.record.relation);
    }
  }
  return [...new Set(said.flatMap((text) => text || []))];
}

export function InScript({ view, className, children }: { view: OpenView; className?: string; children: ReactNode }) {
  const { shown, metadata } = view.state;
  const { findings, outline, state } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a state comes with every change on the page; its metadata alone matters
  const originals = useMemo(() => textsOf(view), [findings, outline, metadata]);
  const texts = useShownTexts(originals, state.shown);
  const known = useMemo(() => new Map(originals.map((text, i) => [text, texts[i] ?? text])), [originals, texts]);
  const words = useCallback((text: string) => known.get(text) ?? text, [known]);
  return (
    <Showing value={words}>
      <main className={className} lang={LANG[shown]}>
        {children}
      </main>
    </Showing>
  );
}
