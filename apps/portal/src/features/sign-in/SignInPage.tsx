import { SignInSteps } from '@ice-access/ui/account';
import { ownAddress } from '@ice-access/ui/address';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { door, helper, passkeyNeeded } from '../../door.ts';
import { metaQuery, readMe } from '../../session.ts';

interface SignInPageProps {
  readonly to: string | undefined;
  /** Somebody is half in and sets up a second step. */
  readonly enrol: boolean;
  readonly refused: string | undefined;
}

/** Sign in; with the demonstration loaded, its people are offered. */
export function SignInPage({ to, enrol, refused }: SignInPageProps) {
  const router = useRouter();
  const queries = useQueryClient();
  const demonstration = useQuery(metaQuery).data?.demonstration ?? null;
  const onIn = async () => {
    queries.clear();
    await readMe().catch(() => null);
    await router.invalidate();
    const isPage = (path: string) => path !== '/sign-in' && router.getMatchedRoutes(path)[2] !== undefined;
    router.history.push(ownAddress(to, isPage) ?? '/home');
  };
  return (
    <Main narrow>
      <PageTitle title="Sign in" says={to && to !== '/home' ? 'After that you come back to where you were.' : undefined} />
      <SignInSteps
        door={door}
        demonstration={demonstration}
        helper={helper}
        enrol={enrol}
        refused={refused}
        passkeyNeeded={passkeyNeeded}
        onIn={() => void onIn()}
      />
      <p className="ax-section ax-small ax-quiet">
        No account yet? An administrator of your agency, or the ICE ACCESS program office, sends you a link for one.
      </p>
    </Main>
  );
}
