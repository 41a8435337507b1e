// A document's title, which may break between its words and nowhere else, where its words are known.
import { Fragment } from 'react';
import css from './Title.module.css';

/** @param words the title cut into words; without them it breaks anywhere */
export function Title({ text, words }: { text: string; words?: readonly string[] }) {
  if (!words) return text;
  let at = 0;
  return (
    <span className={css.title}>
      {words.map((word) => {
        at += word.length;
        return (
          <Fragment key={at}>
            {word}
            <wbr />
          </Fragment>
        );
      })}
    </span>
  );
}
