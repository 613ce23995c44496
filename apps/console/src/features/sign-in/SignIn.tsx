import { SignInSteps } from '@ice-access/ui/account';
import { ownAddress } from '@ice-access/ui/address';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { door, helper, passkeyNeeded } from '../../door.ts';
import { SignedOutFrame } from '../../frame/SignedOutFrame.tsx';
import { useMeta } from '../../frame/useMe.ts';
import { readMe } from '../../session.ts';

interface SignInProps {
  /** The page that was asked for, or `enrol` when somebody is half in and sets up a second step. */
  readonly next: string | undefined;
  readonly refused: string | undefined;
}

/** Sign in; with the demonstration loaded, its people are offered. */
export function SignIn({ next, refused }: SignInProps) {
  const meta = useMeta();
  const router = useRouter();
  const onIn = async () => {
    await readMe().catch(() => null);
    await router.invalidate();
    const isPage = (path: string) => path !== '/sign-in' && router.getMatchedRoutes(path)[2] !== undefined;
    router.history.push(ownAddress(next, isPage) ?? '/queue');
  };
  return (
    <SignedOutFrame>
      <Main narrow>
        <PageTitle title="Sign in" says="For ICE reviewers, headquarters and oversight. Agencies sign in at the agency portal." />
        <SignInSteps
          door={door}
          demonstration={meta.demonstration}
          helper={helper}
          enrol={next === 'enrol'}
          refused={refused}
          passkeyNeeded={passkeyNeeded}
          onIn={() => void onIn()}
        />
      </Main>
    </SignedOutFrame>
  );
}
