// The pad: a small card in which a note is written, read, changed and deleted.
import type { Say } from '../../lib/i18n/catalogue';
import type { PageWords } from '../../lib/i18n/page-words';
import { make } from '../bar/dom';

export interface Sheet {
  /** The words it stands on, in the script that the page is shown in. */
  quote: string;
  text: string;
  /** What saving it brings with it, or nothing. */
  hint: string;
  /** Keeps what was written. @throws Failed */
  keep: (text: string) => Promise<void>;
  /** Null for a note that is not there yet. */
  remove: (() => Promise<void>) | null;
}

export class Pad {
  readonly element: HTMLElement;
  readonly #say: Say<keyof PageWords['notes']>;
  readonly #quote = make('blockquote');
  readonly #text: HTMLTextAreaElement;
  readonly #hint = make('p', { className: 'hint', attributes: { role: 'status' } });
  readonly #keep: HTMLButtonElement;
  readonly #delete: HTMLButtonElement;
  #sheet: Sheet | null = null;
  #busy = false;

  /** @param failure a failure in words · @param onClose called when it goes, however */
  constructor(
    say: Say<keyof PageWords['notes']>,
    private readonly failure: (error: unknown) => string,
    private readonly onClose: () => void,
  ) {
    this.#say = say;
    this.#text = make('textarea', {
      attributes: { 'aria-label': say('note'), placeholder: say('placeholder'), maxlength: '20000', rows: '3' },
    });
    this.#keep = make('button', { className: 'keep', onClick: () => void this.#save() });
    this.#delete = make('button', {
      className: 'delete',
      textContent: say('delete'),
      onClick: () => void this.#do(async (sheet) => sheet.remove?.()),
    });
    this.element = make(
      'section',
      {
        className: 'card pad',
        hidden: true,
        attributes: { role: 'dialog', 'aria-label': say('note'), tabindex: '-1' },
      },
      make(
        'header',
        {},
        make('span', { className: 'mark' }),
        make('span', { className: 'sort', textContent: say('note') }),
      ),
      this.#quote,
      this.#text,
      this.#hint,
      make(
        'footer',
        {},
        this.#delete,
        make('button', { textContent: say('cancel'), onClick: () => this.close() }),
        this.#keep,
      ),
    );
    // What is typed here is not the page's to hear.
    for (const type of ['keydown', 'keypress', 'keyup', 'input', 'paste', 'copy', 'cut']) {
      this.element.addEventListener(type, (event) => event.stopPropagation());
    }
    this.element.addEventListener('keydown', (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') this.close();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.#save();
    });
  }

  get isOpen(): boolean {
    return this.#sheet !== null;
  }

  /** Whether closing it would lose something. */
  get isChanged(): boolean {
    return this.#sheet !== null && this.#text.value !== this.#sheet.text;
  }

  open(sheet: Sheet, focus: boolean): void {
    this.#sheet = sheet;
    this.#busy = false;
    this.#quote.textContent = sheet.quote;
    this.#text.value = sheet.text;
    this.#text.readOnly = false;
    this.#delete.hidden = sheet.remove === null;
    this.#tell(sheet.hint, false);
    this.#label(false);
    this.element.hidden = false;
    if (focus) this.focus();
  }

  focus(): void {
    this.#text.focus({ preventScroll: true });
  }

  close(): void {
    if (!this.#sheet) return;
    this.#sheet = null;
    this.element.hidden = true;
    this.onClose();
  }

  #save(): Promise<void> {
    return this.#do((sheet) => sheet.keep(this.#text.value.trim()));
  }

  /** One thing at a time; what fails is said, and what was written stays. */
  async #do(act: (sheet: Sheet) => Promise<unknown>): Promise<void> {
    const sheet = this.#sheet;
    if (!sheet || this.#busy) return;
    this.#busy = true;
    this.#text.readOnly = true;
    this.#label(true);
    try {
      await act(sheet);
      if (this.#sheet === sheet) this.close();
    } catch (error) {
      if (this.#sheet !== sheet) return;
      this.#tell(this.failure(error), true);
      this.#text.readOnly = false;
      this.#label(false);
    }
    this.#busy = false;
  }

  #label(saving: boolean): void {
    const say = this.#say;
    this.#keep.disabled = saving;
    this.#keep.replaceChildren(
      ...(saving ? [say('saving')] : [say('save'), make('kbd', { textContent: say('save.keys') })]),
    );
  }

  #tell(words: string, failed: boolean): void {
    this.#hint.textContent = words;
    this.#hint.hidden = words === '';
    this.#hint.className = failed ? 'hint failed' : 'hint';
  }
}
