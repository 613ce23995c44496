import { Icon, PageFrame } from '@ice-access/ui/primitives';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { footLinks, menuAt } from './menu.ts';
import { sayRoles } from './office.ts';
import { useKeys } from './useKeys.ts';
import { useMe, useMeta } from './useMe.ts';

/** The frame of every page after signing in: menu, search, person, keys. */
export function SignedInFrame({ children }: { children: ReactNode }) {
  const me = useMe();
  const meta = useMeta();
  const router = useRouter();
  const queryClient = useQueryClient();
  const { pathname } = useLocation();
  const find = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => find.current?.focus(), 'g q': () => router.history.push('/queue'), '?': () => router.history.push('/help') });

  const signOut = async () => {
    await fetch('/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).catch(() => undefined);
    queryClient.clear();
    router.history.push('/sign-in');
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
      nav={menuAt(pathname)}
      who={{ name: me.person.name, office: sayRoles(me.roles), onSignOut: signOut }}
      find={
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
      }
      foot={footLinks}
    >
      {children}
    </PageFrame>
  );
}
