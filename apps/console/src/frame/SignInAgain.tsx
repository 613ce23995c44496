import { SignInSteps } from '@ice-access/ui/account';
import { Main, PageTitle } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { queryClient } from '../api.ts';
import { door, helper, passkeyNeeded } from '../door.ts';
import { readMe } from '../session.ts';
import { useMe, useMeta } from './useMe.ts';

/** In the place of a page whose session is over: sign in, and the page is there again as it was left. */
export function SignInAgain({ why }: { why: 'time' | 'ended' }) {
  const router = useRouter();
  const before = useMe().person.id;
  const { demonstration } = useMeta();
  const onIn = async () => {
    const me = await readMe().catch(() => null);
    // Somebody else begins at the beginning: nothing of the other's page stays in memory.
    if (me?.person.id !== before) return window.location.assign('/queue');
    await queryClient.invalidateQueries();
    await router.invalidate();
  };
  return (
    <Main narrow>
      <PageTitle
        title="You were signed out"
        says={
          why === 'time'
            ? 'Nothing happened here for a while, or your hours were over. What you typed is kept: sign in and go on in the same place.'
            : 'Your session was ended. What you typed is kept: sign in and go on in the same place.'
        }
      />
      <SignInSteps door={door} demonstration={demonstration} helper={helper} passkeyNeeded={passkeyNeeded} onIn={() => void onIn()} />
    </Main>
  );
}
