import { PageFrame } from '@ice-access/ui/primitives';
import type { ReactNode } from 'react';
import { footLinks } from './menu.ts';
import { useMeta } from './useMe.ts';

/** The frame of a page for which nobody has to be signed in. */
export function SignedOutFrame({ children }: { children: ReactNode }) {
  const meta = useMeta();
  return (
    <PageFrame
      house="Reviewer console"
      home="/sign-in"
      demonstration={meta.demonstration !== null}
      official={meta.official}
      nav={[]}
      who={null}
      foot={footLinks}
    >
      {children}
    </PageFrame>
  );
}
