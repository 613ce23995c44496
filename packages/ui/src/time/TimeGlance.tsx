import { sayLedger } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';
import { Lateness } from './CaseTime.tsx';
import { TimeBar } from './TimeBar.tsx';
import type { CaseKind, TimeOf } from './words.ts';

/** The time of a case at a glance, for the page that shows it among other things. */
export function TimeGlance({ kind, time, lateness, ahead, more }: TimeOf<string> & { kind: CaseKind; ahead?: ReactNode; more: ReactNode }) {
  return (
    <>
      <p>{sayLedger(time)}</p>
      <TimeBar time={time} />
      <Lateness kind={kind} time={time} lateness={lateness} />
      {ahead}
      <p>{more}</p>
    </>
  );
}
