import { ButtonLink, dateInWords, numberInWords } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';

/** How many agreements are listed, with source and date; without the figures the door is still there. */
export function PublishedDoor() {
  const counts = useQuery(trpc.public.counts.queryOptions()).data?.participating;
  return (
    <div>
      <h2>Who has an agreement</h2>
      <p>
        {counts
          ? `${numberInWords(counts.agreements)} agreements with ${numberInWords(counts.agencies)} agencies in ${counts.states} states, on the list that ICE published ${dateInWords(counts.source.asOf)}.`
          : 'Every agreement in a published list or made here, by program and state, with its source and date. Public, no sign-in.'}
      </p>
      <ButtonLink href="/who-has-an-agreement" kind="outline">
        See who has an agreement
      </ButtonLink>
    </div>
  );
}
