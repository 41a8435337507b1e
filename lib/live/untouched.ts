// What is not ours to convert: code, input, other people's words, and other languages that use the characters.
import { own } from '../page/own';

/** Elements by name, for a list of names. */
export const NAMES = 'script,style,noscript,textarea,code,kbd,samp,pre,svg,math,mingce-bar';
/** Elements by their attributes. */
export const MARKED = '[contenteditable]:not([contenteditable="false"]),[translate="no"],[lang|="ja"],[lang|="ko"]';
const UNTOUCHED = `${NAMES},${MARKED}`;

export const isUntouched = (element: Element): boolean => own(element, 'closest').call(element, UNTOUCHED) !== null;
