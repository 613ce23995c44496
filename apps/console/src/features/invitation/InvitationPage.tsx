import { sayNo } from '@ice-access/ui/account';
import { InvitationOffer, InvitationOver } from '@ice-access/ui/organisation';
import { Failed, Loading, Main, PageTitle } from '@ice-access/ui/primitives';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { refusedOf } from '../../act/refused.ts';
import { sayRefusal } from '../../act/sayRefusal.ts';
import { client, trpc } from '../../api.ts';
import { SignedOutFrame } from '../../frame/SignedOutFrame.tsx';
import { meQuery } from '../../session.ts';

const whyOver = (error: unknown): string | undefined => {
  const rejection = refusedOf(error)?.rejection;
  return rejection?.code === 'invitationOver' ? rejection.why : undefined;
};

/** Why it was not taken, as a sentence, with the field that it is about. */
function notTaken(error: unknown) {
  const refused = refusedOf(error);
  if (refused?.code === 'passwordRefused')
    return { says: sayNo({ is: 'no', code: 'passwordRefused', reason: refused.sentence }), field: 'password' as const };
  if (refused?.code === 'accountThere') return { says: 'This address has an account here by now. Load the page again, and sign in.' };
  return { says: sayRefusal(error) };
}
const answerOf = (asking: Promise<unknown>) => asking.then(() => undefined, notTaken);

function Offered({ token }: { token: string }) {
  const queries = useQueryClient();
  const me = useQuery({ ...meQuery(), retry: false }).data;
  const { data, error, refetch } = useQuery(trpc.invitation.look.queryOptions({ token }, { staleTime: Number.POSITIVE_INFINITY }));
  const refused = refusedOf(error);
  if (refused !== undefined && refused.httpStatus < 500) return <InvitationOver why={whyOver(error)} signInHref="/sign-in" />;
  if (data === undefined)
    return (
      <Main narrow>
        <PageTitle title="Invitation" />
        {error ? (
          <Failed title="The invitation did not load" again={() => void refetch()} />
        ) : (
          <Loading what="what the invitation offers" />
        )}
      </Main>
    );
  return (
    <InvitationOffer
      offer={data}
      me={me?.person ?? null}
      signInHref={`/sign-in?next=${encodeURIComponent(`/invitation?token=${token}`)}`}
      accept={({ name, password }) => answerOf(client.invitation.accept.mutate({ token, name, password }))}
      acceptSignedIn={async () => {
        const answer = await answerOf(client.invitation.acceptSignedIn.mutate({ token }));
        if (answer === undefined) await queries.invalidateQueries();
        return answer;
      }}
    />
  );
}

/** The page behind an invitation's link. */
export const InvitationPage = ({ token }: { token: string }) => (
  <SignedOutFrame>
    <Offered token={token} />
  </SignedOutFrame>
);
