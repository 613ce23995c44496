import { type TimeHolder, type TimeLedger, timeHolders } from '@ice-access/domain/time';
import { sayDate, sayLedger, timeHolderWords } from '@ice-access/domain/wording';
import type { CSSProperties } from 'react';
import { looks } from './looks.ts';
import { count } from './words.ts';

const width = (days: number, late: number): CSSProperties & Record<'--d' | '--l', number> => ({
  '--d': days,
  '--l': days === 0 ? 0 : late / days,
});

/** The stretches of a case along its time, with what they mean under it. */
export function TimeBar({ time }: { time: TimeLedger<string> }) {
  const { runs, holders, from, to } = time;
  const shown = timeHolders.filter((holder) => holders[holder].days > 0);
  if (from === null || to === null) return null;
  return (
    <div className="ax-time-bar">
      <div className="ax-time-bar__row" role="img" aria-label={sayLedger(time)}>
        {runs.map((run) => (
          <i key={`${run.from} ${run.holder} ${run.step}`} className={looks[run.holder]} style={width(run.days, run.late.days)} />
        ))}
      </div>
      <p className="ax-time-bar__ends" aria-hidden="true">
        <span>{sayDate(from)}</span>
        <span>{sayDate(to)}</span>
      </p>
      <ul>
        {shown.map((holder) => (
          <Key key={holder} holder={holder} days={holders[holder].days} />
        ))}
        {runs.some(({ late }) => late.days > 0) && (
          <li>
            <i className="is-late" aria-hidden="true" />
            Underlined: past the time set
          </li>
        )}
      </ul>
    </div>
  );
}

const Key = ({ holder, days }: { holder: TimeHolder; days: number }) => (
  <li>
    <i className={looks[holder]} aria-hidden="true" />
    {timeHolderWords[holder].name}: {count(days)}
  </li>
);
