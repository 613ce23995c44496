import { Section, useTitle } from '@ice-access/ui/primitives';
import { Happened } from '../../case/Happened.tsx';
import { useCase } from '../../case/useCase.ts';

/** Everything that happened, newest first. */
export function TimelineTab({ requestId }: { requestId: string }) {
  useTitle(`Timeline, request ${useCase(requestId).reference}`);
  return (
    <Section title="Timeline" says="Each entry stays for ever. What people typed can be erased under the law; the entry then says so.">
      <Happened requestId={requestId} />
    </Section>
  );
}
