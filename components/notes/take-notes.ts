// Notes on a page: what is selected can be marked or noted, what is noted is read by resting on it or clicking it.
import type { Place } from '../../lib/compare/quote';
import { speakFrom } from '../../lib/i18n/catalogue';
import { failureOf } from '../../lib/i18n/failed';
import type { PageWords } from '../../lib/i18n/page-words';
import type { PlacedNote } from '../../lib/library/notes';
import type { PageNotes } from '../../lib/reader/page-notes';
import { beingRead, reveal } from '../../lib/reader/reveal';
import { placeOfRange } from '../../lib/reader/selected';
import type { ReaderSession } from '../../lib/reader/session';
import type { Span } from '../../lib/text/span';
import { icon, make } from '../bar/dom';
import type { Box } from '../card/place';
import { Pad } from './pad';
import { standAt } from './stand';
import { Told } from './told';

const PEN = 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.5 4.2l2.3 2.3';
const LINE = 'M3 13h10M4.5 9.5l5-6 2.5 2-5 6-3 .5z';

/** Milliseconds: a selection that has settled, a pointer that rests on a note, one that may be on its way to the pad. */
const SETTLED = 200;
const REST = 150;
const LEAVE = 350;

interface Surroundings {
  session: ReaderSession;
  notes: PageNotes;
  root: ShadowRoot;
  words: PageWords;
  /** What must stay free: the bar. */
  taken: () => Box | null;
  /** Sends the card away. */
  takeRoom: () => void;
  signal: AbortSignal;
}

export function takeNotes({ session, notes, root, words, taken, takeRoom, signal }: Surroundings) {
  const say = speakFrom(words.notes);
  const sayFailure = speakFrom(words.failures);
  let lines: () => DOMRect[] = () => [];
  let before: Element | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let selected: Place | null = null;

  const pad = new Pad(
    say,
    (error) => sayFailure(failureOf(error)),
    () => {
      session.point(null);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      before = null;
    },
  );
  const marker = make(
    'div',
    { className: 'marker', hidden: true, attributes: { role: 'toolbar', 'aria-label': say('note') } },
    make('button', { onClick: () => void mark() }, icon(LINE), say('highlight')),
    make('button', { onClick: () => write(null) }, icon(PEN), say('note')),
  );
  // A press would take the selection away before the click comes.
  marker.addEventListener('pointerdown', (event) => event.preventDefault());
  marker.addEventListener('mousedown', (event) => event.preventDefault());
  const told = new Told(taken);
  root.append(marker, pad.element, told.element);

  function placeSelected(): Place | null {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const { blocks, text } = session.source;
    return placeOfRange(selection.getRangeAt(0), blocks, text.originalOf);
  }

  const linesOf = (place: Place) => () => notes.rangesOf(place).flatMap((range) => [...range.getClientRects()]);
  const wordsOf = (place: Place) => notes.rangesOf(place).map(String).join('\n');

  function openPad(place: Place, note: PlacedNote | null, focus: boolean): void {
    clearTimeout(leaving);
    takeRoom();
    marker.hidden = true;
    lines = linesOf(place);
    const { is } = session.state.save;
    pad.open(
      {
        quote: wordsOf(place),
        text: note?.text ?? '',
        hint: note || is === 'saved' ? '' : say(is === 'changed' ? 'saves.version' : 'saves.page'),
        keep: (text) => (note ? notes.change(note.id, text) : notes.add(place, text)),
        remove: note && (() => remove(note)),
      },
      false,
    );
    const [span] = notes.spansOf(place);
    if (span && !note) session.point(span);
    standAt(pad.element, lines(), taken());
    if (!focus) return;
    before = root.activeElement;
    pad.focus();
  }

  async function remove(note: PlacedNote): Promise<void> {
    const at = lines();
    const undo = await notes.remove(note.id);
    told.tell(say('deleted'), at, { word: say('undo'), act: () => void undo().catch(() => undefined) });
  }

  /** A highlight alone, in one click. */
  async function mark(): Promise<void> {
    const place = selected ?? placeSelected();
    if (!place) return;
    marker.hidden = true;
    const at = linesOf(place)();
    try {
      const wasSaved = session.state.save.is === 'saved';
      await notes.add(place, '');
      getSelection()?.removeAllRanges();
      if (!wasSaved) told.tell(say('marked.saved'), at);
    } catch (error) {
      told.tell(sayFailure(failureOf(error)), at);
    }
  }

  function write(span: Span | null): void {
    const place: Place | null = span ? { ...span, lastBlock: span.block } : placeSelected();
    if (!place) {
      told.tell(say('nothing'), []);
      return;
    }
    const same = notes.notes.find(
      ({ place: at }) =>
        at &&
        at.block === place.block &&
        at.start === place.start &&
        at.lastBlock === place.lastBlock &&
        at.end === place.end,
    );
    openPad(place, same ?? null, true);
  }

  /** Walks the notes in the order of the text, from what is being read. */
  function step(by: 1 | -1): void {
    const placed = notes.notes.flatMap((note) => (note.place ? [{ note, place: note.place }] : []));
    if (placed.length === 0) return;
    const topOf = (i: number) =>
      placed[i] ? (notes.rangesOf(placed[i].place)[0]?.getBoundingClientRect().top ?? null) : null;
    const from =
      walked >= 0 && walked < placed.length
        ? walked
        : beingRead(placed.length, topOf, innerHeight) + (by === 1 ? 0 : 1);
    walked = (from + by + placed.length) % placed.length;
    const next = placed[walked];
    const [range] = next ? notes.rangesOf(next.place) : [];
    if (!next || !range) return;
    reveal(range, false);
    openPad(next.place, next.note, true);
  }
  let walked = -1;

  const settled = () => {
    settling = undefined;
    selected = placeSelected();
    marker.hidden = true;
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : null;
    const rects = [...(range?.getClientRects() ?? [])].filter(({ width }) => width > 0);
    if (!selected || pad.isOpen) return;
    takeRoom();
    standAt(marker, rects.slice(-1), taken());
  };
  const giveWay = (called: boolean): boolean => {
    if (pad.isChanged || pad.element.contains(root.activeElement)) return false;
    const isSelecting = settling !== undefined && getSelection()?.isCollapsed === false;
    if (!called && (isSelecting || !marker.hidden)) return false;
    clearTimeout(settling);
    settling = undefined;
    marker.hidden = true;
    pad.close();
    return true;
  };
  const selecting = () => {
    clearTimeout(settling);
    if (getSelection()?.isCollapsed) marker.hidden = true;
    settling = setTimeout(settled, SETTLED);
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (pad.isOpen && !pad.isChanged && !pad.element.contains(root.activeElement)) pad.close();
    }, LEAVE);
  };
  let over: PlacedNote | null = null;
  const moved = (event: PointerEvent) => {
    if (event.target === root.host || event.buttons !== 0) return;
    const note = notes.notes.length > 0 && session.state.marks ? notes.at(event.clientX, event.clientY) : null;
    if (note === over) return;
    over = note;
    clearTimeout(resting);
    if (!note) return leave();
    // A finding under the same words has its own card; a click brings the note.
    if (pad.isOpen || session.findingsAt(event.clientX, event.clientY).length > 0) return;
    resting = setTimeout(() => note.place && !pad.isOpen && openPad(note.place, note, false), REST);
  };
  const clicked = (event: MouseEvent) => {
    if (!event.isTrusted || event.target === root.host || event.button !== 0) return;
    if (getSelection()?.isCollapsed === false || !session.state.marks) return;
    const note = notes.at(event.clientX, event.clientY);
    if (note?.place) openPad(note.place, note, true);
    else if (pad.isOpen && !pad.isChanged) pad.close();
  };
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape' && !marker.hidden) marker.hidden = true;
    if (event.key === 'Escape' && pad.isOpen && event.target !== root.host) pad.close();
    const [target] = event.composedPath();
    const typing =
      target instanceof Element &&
      target.closest('input,textarea,select,[contenteditable]:not([contenteditable="false"])');
    if (typing || document.designMode === 'on' || root.activeElement?.localName === 'textarea') return;
    if ((event.key !== 'N' && event.key !== 'P') || notes.notes.length === 0 || !session.state.marks) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    step(event.key === 'N' ? 1 : -1);
  };
  const scrolled = (event: Event) => {
    if (event.target === root.host) return;
    marker.hidden = true;
    if (pad.isOpen) standAt(pad.element, lines(), taken());
  };
  const passive = { capture: true, passive: true, signal };
  document.addEventListener('selectionchange', selecting, { signal });
  window.addEventListener('pointermove', moved, passive);
  window.addEventListener('click', clicked, passive);
  window.addEventListener('scroll', scrolled, passive);
  window.addEventListener('resize', scrolled, passive);
  window.addEventListener('keydown', pressed, { capture: true, signal });
  pad.element.addEventListener('pointerenter', () => clearTimeout(leaving), { signal });
  pad.element.addEventListener('pointerleave', leave, { signal });
  document.addEventListener('visibilitychange', () => !document.hidden && void notes.refresh(), { signal });
  return { write, giveWay };
}
