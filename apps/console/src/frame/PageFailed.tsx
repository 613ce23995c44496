import { Failed, Main, PageTitle } from '@ice-access/ui/primitives';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { TRPCClientError } from '@trpc/client';
import { refusedOf } from '../act/refused.ts';
import { NotHere } from './NotHere.tsx';

/** A page that could not be shown: what happened, and the way on. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const refused = refusedOf(error);
  if (refused?.code === 'notFound') return <NotHere />;
  const again = () => {
    reset();
    void router.invalidate();
  };
  const offline = error instanceof TRPCClientError && !error.data;
  return (
    <Main narrow>
      <PageTitle title={offline ? 'The server does not answer' : 'This page could not be shown'} />
      <Failed title={offline ? 'No connection' : 'Something failed'} id={refused?.id} again={again}>
        {offline
          ? 'Your network or the server is not there at the moment. Nothing that was saved is lost.'
          : 'Nothing that was saved is lost.'}
      </Failed>
    </Main>
  );
}
