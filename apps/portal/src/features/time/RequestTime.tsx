import { Anchor, useTitle } from '@ice-access/ui/primitives';
import { CaseTime } from '@ice-access/ui/time';
import { useCase } from '../../case/useCase.ts';

/** Where the time of a request went: the same part that ICE reads. */
export function RequestTime({ requestId }: { requestId: string }) {
  const { time, lateness, reference } = useCase(requestId);
  useTitle(`Time, request ${reference}`);
  return (
    <CaseTime kind="request" time={time} lateness={lateness} setTimes={<Anchor href="/set-times">How long each step may take</Anchor>} />
  );
}
