// The bar at the lower right of a policy page: folded it is the seal with a count, open it shows what the page is,
// switches its script and its marks, and saves it.
import { speakFrom } from '../../lib/i18n/catalogue';
import { todayOf } from '../../lib/i18n/due';
import type { BarLook, Corner } from '../../lib/reader/bar-look';
import { type PageState, SHOWN, type Shown } from '../../lib/reader/state';
import { gapOf, toldOf } from '../../lib/reader/told';
import { NO_DOCUMENT } from '../../lib/structure/document';
import { clearOf } from './clear';
import { icon, make, seal, viewOf } from './dom';
import { HOME, inView, makeDraggable } from './drag';

export interface BarActions {
  show: (shown: Shown) => void;
  setMarks: (marks: boolean) => void;
  save: () => void;
  open: (documentId: string) => void;
  seeChanges: (documentId: string) => void;
  /** @returns whether the browser opened it */
  openPanel: () => Promise<boolean>;
  /** The folded bar is opened by hand: what lies where it opens has to go. */
  opened: () => void;
  /** The reader has put the bar elsewhere. */
  moved: (corner: Corner) => void;
}

export interface Bar {
  host: HTMLElement;
  root: ShadowRoot;
  update: (state: PageState) => void;
  open: () => void;
  isOpen: () => boolean;
  /** What the bar covers of the view. */
  box: () => DOMRect;
  remove: () => void;
}

/** Milliseconds after which a page has put its own things at its corner. */
const LATE = 2000;

const COUNTED = [
  ['targets', 'target'],
  ['deadlines', 'deadline'],
  ['bodies', 'body'],
  ['citations', 'citation'],
] as const;

/** Puts the bar on the page, folded. One element is added: a host with a closed shadow root. */
export function mountBar(
  page: Document,
  { language, theme, corner, words, saveKeys, css }: BarLook,
  actions: BarActions,
): Bar {
  const say = speakFrom(words.terms);
  const sayBar = speakFrom(words.bar);
  const saying = { say, sayFailure: speakFrom(words.failures), gap: gapOf(language) };
  const host = page.createElement('mingce-bar');
  host.setAttribute('lang', language);
  const root = host.attachShadow({ mode: 'closed' });
  // Where it stands, and in which theme: important inside, so that no rule of the page moves it.
  const place = make('style');
  root.append(make('style', { textContent: css }), place);

  let state: PageState | null = null;
  /** Where the reader put it, and where it stands: elsewhere while the view is too small. */
  let home = corner ?? HOME;
  let now = home;
  let isPlaced = corner !== null;
  const folded = make('button', { className: 'folded', onClick: unfold }, seal());
  const total = make('span');
  folded.append(total);

  const kind = make('div', { className: 'kind' });
  const trust = make('div', { className: 'trust' });
  let how = '';
  const note = make('p', { className: 'note', attributes: { role: 'status' } });
  const close = make(
    'button',
    { className: 'close', title: say('close'), onClick: () => fold(true) },
    icon('M4 4l8 8M12 4l-8 8'),
  );
  close.setAttribute('aria-label', say('close'));

  const scripts = SHOWN.map((shown) =>
    make('button', {
      textContent: say(`script.${shown}`),
      title: say(`script.${shown}.long`),
      attributes: { role: 'radio', 'aria-label': say(`script.${shown}.long`) },
      onClick: () => actions.show(shown),
    }),
  );
  const switcher = make(
    'div',
    { className: 'scripts', attributes: { role: 'radiogroup', 'aria-label': say('script') } },
    ...scripts,
  );
  switcher.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || !event.isTrusted || !state) return;
    event.preventDefault();
    const next = SHOWN[(SHOWN.indexOf(state.shown) + step + SHOWN.length) % SHOWN.length] ?? 'original';
    actions.show(next);
    scripts[SHOWN.indexOf(next)]?.focus();
  });
  const marks = make(
    'button',
    { className: 'marks', attributes: { role: 'switch' }, onClick: () => state && actions.setMarks(!state.marks) },
    say('marks'),
    make('span', { className: 'knob' }),
  );
  const counts = COUNTED.map(([name, brush]) => {
    const number = make('b');
    return { name, number, row: make('span', {}, make('i', { className: `mark ${brush}` }), say(name), number) };
  });
  const save = make('button', { onClick: () => act() });
  const keys = make('kbd', { textContent: saveKeys });
  const changes = make('button', {
    className: 'changes',
    textContent: say('seeChanges'),
    onClick: () => state?.save.is === 'changed' && actions.seeChanges(state.save.documentId),
  });

  const panel = make(
    'button',
    { className: 'plain panel', onClick: () => void openPanel() },
    icon('M2.5 3h11v10h-11zM9.5 3v10'),
    sayBar('panel'),
  );

  const what = make('div', { className: 'what' }, kind, trust);
  const head = make('div', { className: 'head' }, seal(say('mingce')), what, close);
  const tools = make('div', { className: 'tools' }, switcher, marks);
  const tally = make('div', { className: 'counts' }, ...counts.map(({ row }) => row));
  const bar = make(
    'section',
    { className: 'bar', attributes: { role: 'region', 'aria-label': say('mingce') } },
    head,
    note,
    tools,
    tally,
    make('div', { className: 'acts' }, save, changes, panel),
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') fold(true);
  });
  root.append(folded, bar);
  putOnPage();
  fold(true);
  settle();
  // Widgets come late.
  setTimeout(settle, LATE);
  makeDraggable(
    [folded, head],
    () => now,
    (to, done) => {
      const at = stand(to);
      if (!done) return;
      [home, isPlaced] = [at, true];
      actions.moved(at);
    },
  );
  const resized = () => {
    stand(home);
    settle();
  };
  window.addEventListener('resize', resized);

  /** A page may have taken it away. */
  function putOnPage() {
    if (host.isConnected) return;
    page.documentElement.append(host);
    // In the top layer the root's transforms do not reach it.
    host.popover = 'manual';
    host.showPopover();
  }

  function fold(yes: boolean) {
    const inside = root.activeElement !== null;
    folded.hidden = !yes;
    bar.hidden = yes;
    stand(home);
    if (inside) (yes ? folded : close).focus();
  }

  function unfold() {
    actions.opened();
    fold(false);
  }

  function stand(at: Corner): Corner {
    const { right, bottom } = inView(at, host.getBoundingClientRect(), viewOf(page));
    const scheme = theme === 'auto' ? '' : `color-scheme:${theme} !important`;
    const zoom = 1 / page.documentElement.currentCSSZoom;
    place.textContent = `:host{right:${right}px !important;bottom:${bottom}px !important;zoom:${zoom} !important;${scheme}}`;
    now = { right, bottom };
    return now;
  }

  /** Where the reader has not said where it should stand, it stands clear of the page's own things. */
  function settle() {
    if (isPlaced || !host.isConnected || folded.hidden) return;
    home = clearOf(page, host, HOME, viewOf(page));
    stand(home);
  }

  async function openPanel() {
    how = (await actions.openPanel()) ? '' : sayBar('panel.how');
    if (state) tell(state);
  }

  /** What is special about the page; the issuer's own site as a link. */
  function tell(next: PageState) {
    const told = `${toldOf(next, saying)}${how}`;
    const { officialHost } = next;
    const [before = '', after] = officialHost ? told.split(officialHost) : [told];
    const link = make('a', {
      textContent: officialHost ?? '',
      attributes: { href: `http://${officialHost}/`, target: '_blank', rel: 'noopener noreferrer' },
    });
    if (note.textContent !== told) note.replaceChildren(before, ...(after === undefined ? [] : [link, after]));
    note.hidden = told === '';
  }

  /** What is said of its place in the library. */
  function kept({ save, detection }: PageState): string[] {
    if (save.is === 'saved') return [sayBar('savedOn', { date: todayOf(new Date(save.savedAt)) })];
    if (save.is === 'changed') return [say('changedBy', { n: save.clauses })];
    return save.is === 'unsaved' && detection.trust === 'official' ? [sayBar('unsaved')] : [];
  }

  function act() {
    if (state?.save.is === 'saved') actions.open(state.save.documentId);
    else actions.save();
  }

  return {
    update(next) {
      state = next;
      const found = next.counts.targets + next.counts.deadlines;
      total.textContent = next.phase === 'reading' ? '…' : String(found);
      folded.setAttribute('aria-label', `${say('mingce')} ${total.textContent}`);
      const { is } = next.save;
      const isDocument = !NO_DOCUMENT.has(next.detection.kind);
      const isCopy = isDocument && next.detection.trust === 'unverified';
      kind.textContent = say(`kind.${next.detection.kind}`) + (isCopy ? ` · ${sayBar('copy')}` : '');
      const site = next.detection.trust === 'official' ? [say('trust.official')] : [];
      trust.textContent = [...(isCopy ? [sayBar('copy.long')] : site), ...kept(next)].join(' · ');
      tell(next);
      // Nothing is to be found in a picture: what is left is to keep the page.
      const blind = isDocument && next.notes.includes('image-only');
      tools.hidden = blind;
      tally.hidden = blind;
      panel.hidden = blind || is === 'changed';
      scripts.forEach((button, i) => {
        const on = SHOWN[i] === next.shown;
        button.setAttribute('aria-checked', String(on));
        button.tabIndex = on ? 0 : -1;
      });
      marks.setAttribute('aria-checked', String(next.marks));
      for (const { name, number } of counts) number.textContent = String(next.counts[name]);
      save.className = is === 'saved' || blind ? 'plain' : 'save';
      changes.hidden = is !== 'changed';
      save.disabled = is === 'saving' || (next.phase === 'failed' && !blind);
      save.replaceChildren(
        ...(is === 'saved'
          ? [`${sayBar('saved')} · ${say('open')}`]
          : is === 'saving'
            ? [say('saving')]
            : blind
              ? [sayBar('savePage')]
              : [say(is === 'changed' ? 'saveVersion' : 'save'), ...(saveKeys ? [keys] : [])]),
      );
    },
    open: () => {
      putOnPage();
      fold(false);
      close.focus();
    },
    host,
    root,
    isOpen: () => !bar.hidden,
    box: () => host.getBoundingClientRect(),
    remove: () => {
      window.removeEventListener('resize', resized);
      host.remove();
    },
  };
}
