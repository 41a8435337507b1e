// The first tour: four cards beside what they speak of, on one of the bundled documents. Shown once; Esc or 跳过 ends it.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { TOUR } from '../../lib/i18n/tour';
import { changeSettings } from '../../lib/platform/settings';
import { Button } from '../ui/Button';
import { useSay } from '../ui/language';
import css from './Tour.module.css';
import { type Box, besideBox, useBoxOf } from './tour-place';

/** What each card points at; the last stands in the middle. */
const STEPS = [
  { id: 'marks', at: 'article mark[data-brush~="target"]' },
  { id: 'script', at: 'article [role="radiogroup"]' },
  { id: 'search', at: 'header label:has(input[type="search"])' },
  { id: 'save', at: null },
] as const;

export function Tour() {
  const say = useSay(TOUR);
  const [step, setStep] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const { id, at } = STEPS[step] ?? STEPS[0];
  const box = useBoxOf(at);
  const last = step === STEPS.length - 1;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step begins at its button
  useEffect(() => next.current?.focus(), [step]);
  const end = () => void changeSettings({ toured: true });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight' && !last) setStep(step + 1);
    if (event.key === 'ArrowLeft' && step > 0) setStep(step - 1);
  };
  return (
    <dialog ref={dialog} className={css.tour} aria-labelledby="tour-title" onClose={end} onKeyDown={onKeyDown}>
      {box && <div className={css.ring} style={ringOf(box)} />}
      <div className={css.card} style={besideBox(box)} data-step={id}>
        <p className={css.step}>{say('step', { n: step + 1, of: STEPS.length })}</p>
        <h2 id="tour-title">{say(`${id}.title`)}</h2>
        <p>{say(`${id}.text`)}</p>
        <div className={css.acts}>
          {!last && (
            <Button weight="quiet" onClick={end}>
              {say('skip')}
            </Button>
          )}
          {step > 0 && <Button onClick={() => setStep(step - 1)}>{say('before')}</Button>}
          <Button ref={next} weight="primary" onClick={() => (last ? end() : setStep(step + 1))}>
            {say(last ? 'done' : 'next')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}

const AROUND = 4;

const ringOf = ({ left, top, width, height }: Box) => ({
  left: left - AROUND,
  top: top - AROUND,
  width: width + 2 * AROUND,
  height: height + 2 * AROUND,
});
