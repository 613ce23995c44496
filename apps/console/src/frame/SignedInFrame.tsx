import { useSessionView } from '@ice-access/ui/account';
import { Icon, PageFrame } from '@ice-access/ui/primitives';
import { useLocation, useRouter } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { signOut } from '../session.ts';
import { watch } from '../watching.ts';
import { Guarded } from './Guarded.tsx';
import { footLinks, menuAt } from './menu.ts';
import { sayRoles } from './office.ts';
import { useKeys } from './useKeys.ts';
import { useMe, useMeta } from './useMe.ts';

/** The frame of every page after signing in: menu, search, person, keys. */
export function SignedInFrame({ children }: { children: ReactNode }) {
  const me = useMe();
  const meta = useMeta();
  const router = useRouter();
  const { pathname } = useLocation();
  const find = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => find.current?.focus(), 'g q': () => router.history.push('/queue'), '?': () => router.history.push('/help') });

  const over = useSessionView(watch).is === 'over';
  const leave = async () => {
    await signOut();
    // Loaded anew, so that nothing that was read stays in memory.
    window.location.assign('/sign-in');
  };
  const search = (event: FormEvent) => {
    event.preventDefault();
    const q = find.current?.value.trim() ?? '';
    router.history.push(q === '' ? '/queue' : `/queue?view=all&q=${encodeURIComponent(q)}`);
  };
  return (
    <PageFrame
      house="Reviewer console"
      home="/queue"
      demonstration={meta.demonstration !== null}
      official={meta.official}
      nav={over ? [] : menuAt(pathname, me.roles)}
      who={
        over
          ? null
          : {
              name: me.person.name,
              office: sayRoles(me.roles),
              organization: me.organisations.find(({ organisationId }) => organisationId === me.actingIn)?.name ?? '',
              account: '/account',
              onSignOut: () => void leave(),
            }
      }
      find={
        over ? undefined : (
          <search>
            <form className="ax-find" onSubmit={search}>
              <label className="ax-hide" htmlFor="find">
                Search cases by reference or agency
              </label>
              <Icon glyph="search" />
              <input id="find" ref={find} type="search" placeholder="Reference or agency" />
              <kbd>/</kbd>
            </form>
          </search>
        )
      }
      foot={footLinks}
    >
      <Guarded onSignOut={() => void leave()}>{children}</Guarded>
    </PageFrame>
  );
}
