import { Main, PageTitle } from '@ice-access/ui/primitives';
import { SetTimes } from '@ice-access/ui/time';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';

/** How long each step may take: the page that agencies read too. */
export function SetTimesPage() {
  const { data: targets } = useSuspenseQuery(trpc.meta.setTimes.queryOptions());
  return (
    <Main>
      <PageTitle title="How long steps may take" says="The time set for each step, the same for the agency and for ICE." />
      <SetTimes targets={targets} />
    </Main>
  );
}
