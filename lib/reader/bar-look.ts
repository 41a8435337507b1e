// How the bar speaks and where it stands, as the background tells it: one language, and no settings to parse in a page.
import type { Language } from '../i18n/catalogue';
import type { PageWords } from '../i18n/page-words';

/** Distance of the bar's lower right corner from the view's, CSS pixels. */
export interface Corner {
  right: number;
  bottom: number;
}

export interface BarLook {
  language: Language;
  theme: 'auto' | 'light' | 'dark';
  /** Where the reader dragged it, or null. */
  corner: Corner | null;
  words: PageWords;
  /** What is pressed to save, such as `Alt S`; empty where the reader has set nothing. */
  saveKeys: string;
  /** Style sheet of the bar's root. */
  css: string;
}
