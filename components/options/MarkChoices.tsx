// Which findings are painted, and in which colour; a sample of each shows it as the page will.
import { useEffect, useState } from 'react';
import { COLOUR_NAMES, MARKED, type Marked, PALETTE } from '../../lib/highlight/brush-css';
import { OPTIONS } from '../../lib/i18n/options';
import { TERMS } from '../../lib/i18n/terms';
import { changeSettings } from '../../lib/platform/settings';
import marked from '../document/MarkedText.module.css';
import { useSay, useSettings } from '../ui/language';
import { Mark } from '../ui/Mark';
import { Switch } from '../ui/Switch';
import css from './MarkChoices.module.css';

/** What an official text says. */
const SAMPLES: Readonly<Record<Marked, string>> = {
  target: '全省数字经济增加值力争突破6万亿元',
  deadline: '到2022年',
  body: '省政务服务数据管理局',
  citation: '《粤港澳大湾区发展规划纲要》',
};

const NAMES = { target: 'targets', deadline: 'deadlines', body: 'bodies', citation: 'citations' } as const;

export function MarkChoices() {
  const say = useSay(OPTIONS);
  const sayTerm = useSay(TERMS);
  const { marks: kept } = useSettings();
  // Shown before it is kept, since keys may come faster than the storage answers.
  const [marks, setMarks] = useState(kept);
  useEffect(() => setMarks(kept), [kept]);
  const change = (brush: Marked, to: Partial<(typeof marks)[Marked]>) => {
    const changeOne = (all: typeof marks) => ({ ...all, [brush]: { ...all[brush], ...to } });
    setMarks(changeOne);
    void changeSettings((stored) => ({ marks: changeOne(stored.marks) }));
  };
  return (
    <>
      {MARKED.map((brush) => {
        const { on, colour } = marks[brush];
        const name = sayTerm(NAMES[brush]);
        return (
          <div key={brush} className={css.kind}>
            <span className={css.name}>
              <Mark brush={brush} />
              {name}
            </span>
            <span className={css.sample} lang="zh-CN">
              <span className={on ? marked[brush] : undefined}>{SAMPLES[brush]}</span>
            </span>
            <fieldset className={css.colours} disabled={!on}>
              <legend className={css.hidden}>{say('colour.of', { kind: name })}</legend>
              {COLOUR_NAMES.map((each) => (
                <label key={each} title={say(`colour.${each}`)}>
                  <input
                    type="radio"
                    name={`colour-${brush}`}
                    aria-label={say(`colour.${each}`)}
                    checked={each === colour}
                    onChange={() => change(brush, { colour: each })}
                  />
                  <i
                    style={{
                      background: `light-dark(${PALETTE[each].light.line}, ${PALETTE[each].dark.line})`,
                    }}
                  />
                </label>
              ))}
            </fieldset>
            <Switch on={on} onChange={(next) => change(brush, { on: next })}>
              <span className={css.hidden}>{name}</span>
            </Switch>
          </div>
        );
      })}
      <p className={css.about}>{say('marks.about')}</p>
    </>
  );
}
