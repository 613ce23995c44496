import { Anchor } from '@ice-access/ui/primitives';
import { ForecastText } from '@ice-access/ui/request';
import { CaseTime } from '@ice-access/ui/time';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { useCase } from '../../case/useCase.ts';

/** Where the time of a request went: the same part that the agency reads. */
export function RequestTime({ requestId }: { requestId: string }) {
  const { time, lateness, forecast, today } = useCase(requestId);
  return (
    <CaseFrame requestId={requestId} tab="Time">
      <CaseTime
        kind="request"
        time={time}
        lateness={lateness}
        ahead={<ForecastText forecast={forecast} today={today} />}
        setTimes={<Anchor href="/set-times">How long each step may take</Anchor>}
      />
    </CaseFrame>
  );
}
