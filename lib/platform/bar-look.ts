// What the scripts that float over a page are told before they stand there: words, place and style sheets, so that none of
// them weighs on a page that they are injected into.
import barCss from '../../components/bar/bar.css?inline';
import cardCss from '../../components/card/card.css?inline';
import notesCss from '../../components/notes/notes.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import { pageWords } from '../i18n/page-words';
import type { BarLook } from '../reader/bar-look';
import { interfaceLanguage, readSettings } from './settings';
import { keysOf } from './shortcuts';

export async function barLook(): Promise<BarLook> {
  const [settings, saveKeys] = await Promise.all([readSettings(), keysOf('save-page')]);
  const language = interfaceLanguage(settings);
  return {
    language,
    theme: settings.theme,
    corner: settings.bar,
    words: pageWords(language),
    saveKeys: saveKeys.join(' '),
    css: [tokens, barCss, cardCss, notesCss].join('\n'),
  };
}
