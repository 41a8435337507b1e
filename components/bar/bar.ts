// The bar at the lower right of a policy page: folded it is the seal with a count, open it shows what the page is,
// switches its script and its marks, and saves it.
import { BAR } from '../../lib/i18n/bar';
import { type Language, speak } from '../../lib/i18n/catalogue';
import { todayOf } from '../../lib/i18n/due';
import { TERMS } from '../../lib/i18n/terms';
import { type PageState, SHOWN, type Shown } from '../../lib/reader/state';
import { toldOf } from '../../lib/reader/told';
import cardCss from '../card/card.css?inline';
import tokens from '../ui/tokens.css?inline';
import css from './bar.css?inline';
import { icon, make, seal } from './dom';
import { type Corner, HOME, inView, makeDraggable } from './drag';

export interface BarActions {
  show: (shown: Shown) => void;
  setMarks: (marks: boolean) => void;
  save: () => void;
  open: (documentId: string) => void;
  seeChanges: (documentId: string) => void;
}

export interface Bar {
  update: (state: PageState) => void;
  open: () => void;
  remove: () => void;
}

const COUNTED = [
  ['targets', 'target'],
  ['deadlines', 'deadline'],
  ['bodies', 'body'],
  ['citations', 'citation'],
] as const;

/** Puts the bar on the page, folded. One element is added: a host with a closed shadow root. */
export function mountBar(page: Document, { language, theme, corner }: BarLook, actions: BarActions): Bar {
  const say = speak(TERMS, language);
  const sayBar = speak(BAR, language);
  const host = page.createElement('mingce-bar');
  host.setAttribute('lang', language);
  const root = host.attachShadow({ mode: 'closed' });
  // Where it stands, and in which theme: important inside, so that no rule of the page moves it.
  const place = make('style');
  root.append(make('style', { textContent: `${tokens}\n${css}\n${cardCss}` }), place);

  let state: PageState | null = null;
  let home = corner ?? HOME;
  const folded = make('button', { className: 'folded', onClick: () => fold(false) }, seal(say('mingce')));
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
  const changes = make('button', {
    className: 'changes',
    textContent: say('seeChanges'),
    onClick: () => state?.save.is === 'changed' && actions.seeChanges(state.save.documentId),
  });

  const bar = make(
    'section',
    { className: 'bar', attributes: { role: 'region', 'aria-label': say('mingce') } },
    make('div', { className: 'head' }, seal(say('mingce')), make('div', { className: 'what' }, kind, trust), close),
    note,
    make('div', { className: 'tools' }, switcher, marks),
    make('div', { className: 'counts' }, ...counts.map(({ row }) => row)),
    make('div', { className: 'acts' }, save, changes),
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') fold(true);
  });
  root.append(folded, bar);
  page.documentElement.append(host);
  fold(true);
  const grabbed = () => {
    const { right, bottom } = host.getBoundingClientRect();
    return { right: innerWidth - right, bottom: innerHeight - bottom };
  };
  makeDraggable([folded, head], grabbed, (to, done) => {
    const at = stand(to);
    if (!done) return;
    home = at;
    actions.moved(at);
  });
  const resized = () => stand(home);
  window.addEventListener('resize', resized);

  function fold(yes: boolean) {
    const inside = root.activeElement !== null;
    folded.hidden = !yes;
    bar.hidden = yes;
    stand(home);
    if (inside) (yes ? folded : close).focus();
  }

  function stand(at: Corner): Corner {
    const { right, bottom } = inView(at, host.getBoundingClientRect(), { width: innerWidth, height: innerHeight });
    const scheme = theme === 'auto' ? '' : `color-scheme:${theme} !important`;
    place.textContent = `:host{right:${right}px !important;bottom:${bottom}px !important;${scheme}}`;
    return { right, bottom };
  }

  async function openPanel() {
    how = (await actions.openPanel()) ? '' : sayBar('panel.how');
    if (state) tell(state);
  }

  /** What is special about the page; the issuer's own site as a link. */
  function tell(next: PageState) {
    const told = `${toldOf(next, language)}${how}`;
    const { officialHost } = next;
    const [before = '', after] = officialHost ? told.split(officialHost) : [told];
    const link = make('a', {
      textContent: officialHost ?? '',
      attributes: { href: `http://${officialHost}/`, target: '_blank', rel: 'noopener noreferrer' },
    });
    if (note.textContent !== told) note.replaceChildren(before, ...(after === undefined ? [] : [link, after]));
    note.hidden = told === '';
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
      kind.textContent = say(`kind.${next.detection.kind}`);
      trust.textContent = [
        say(`trust.${next.detection.trust}`),
        ...(next.save.is === 'changed' ? [say('changedBy', { n: next.save.clauses })] : []),
      ].join(' · ');
      note.textContent = toldOf(next, language);
      note.hidden = note.textContent === '';
      scripts.forEach((button, i) => {
        const on = SHOWN[i] === next.shown;
        button.setAttribute('aria-checked', String(on));
        button.tabIndex = on ? 0 : -1;
      });
      marks.setAttribute('aria-checked', String(next.marks));
      for (const { name, number } of counts) number.textContent = String(next.counts[name]);
      save.className = is === 'saved' || blind ? 'plain' : 'save';
      changes.hidden = is !== 'changed';
      save.disabled = is === 'saving' || next.phase === 'failed';
      save.replaceChildren(
        ...(is === 'saved'
          ? [`${sayBar('saved')} · ${say('open')}`]
          : is === 'saving'
            ? [say('saving')]
            : [say(is === 'changed' ? 'saveVersion' : 'save'), make('kbd', { textContent: 'Alt S' })]),
      );
    },
    open: () => {
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
