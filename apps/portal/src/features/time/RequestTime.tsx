import { Anchor, useTitle } from '@ice-access/ui/primitives';
import { ForecastText } from '@ice-access/ui/request';
import { CaseTime } from '@ice-access/ui/time';
import { useCase } from '../../case/useCase.ts';

/** Where the time of a request went: the same part that ICE reads. */
export function RequestTime({ requestId }: { requestId: string }) {
  const { time, lateness, forecast, today, reference } = useCase(requestId);
  useTitle(`Time, request ${reference}`);
  return (
    <CaseTime
      kind="request"
      time={time}
      lateness={lateness}
      ahead={<ForecastText forecast={forecast} today={today} />}
      setTimes={<Anchor href="/set-times">How long each step may take</Anchor>}
    />
  );
}
