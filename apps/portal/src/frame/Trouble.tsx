import { Anchor, ButtonLink, Failed, Main, PageTitle } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { isOffline, refusedOf } from '../refused.ts';

/** Nothing lies under this address, or it is not the reader's: the two look the same. */
export function PageMissing() {
  return (
    <Main narrow>
      <PageTitle title="Nothing under this address" says="There is nothing here, or it is not yours to see." />
      <p>
        Check the address, or <Anchor href="/">go to the first page</Anchor>. If you followed a link in a letter, sign in with the account
        the letter was sent to.
      </p>
    </Main>
  );
}

/** A page that could not be made: what to do, and what to tell the help desk. */
export function PageFailed({ error, reset }: { error: unknown; reset?: () => void }) {
  const router = useRouter();
  const refused = refusedOf(error);
  if (refused?.httpStatus === 404 || refused?.httpStatus === 400) return <PageMissing />;
  if (refused?.httpStatus === 401)
    return (
      <Main narrow>
        <PageTitle title="You were signed out" says="What you typed is kept on this computer for you, 7 days." />
        <ButtonLink href={`/sign-in?to=${encodeURIComponent(router.state.location.href)}`} size="big">
          Sign in and go on
        </ButtonLink>
      </Main>
    );
  const again = () => {
    reset?.();
    void router.invalidate();
  };
  return (
    <Main narrow>
      <PageTitle title="This page did not load" />
      <Failed
        title={isOffline(error) && !navigator.onLine ? 'You are offline' : 'We could not reach the record'}
        id={refused?.id}
        again={again}
      >
        What you typed is kept on this computer. Nothing is lost.
      </Failed>
    </Main>
  );
}
