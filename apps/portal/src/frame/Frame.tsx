import { useSessionView } from '@ice-access/ui/account';
import { FollowLinks, type NavLink, PageFrame } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { meQuery, metaQuery } from '../session.ts';
import { watch } from '../watching.ts';
import { RouterAnchor } from './RouterAnchor.tsx';
import { useLeave } from './useLeave.tsx';

const publicLinks = [
  { text: 'Programs', href: '/compare' },
  { text: 'How it works', href: '/help' },
  { text: 'Who has an agreement', href: '/who-has-an-agreement' },
  { text: 'Your agency joins', href: '/join' },
];
const ownLinks = [
  { text: 'Your turn', href: '/home' },
  { text: 'Requests', href: '/requests' },
  { text: 'Agreements', href: '/agreements' },
  { text: 'People and roles', href: '/organisation' },
  { text: 'Who has an agreement', href: '/who-has-an-agreement' },
];
const footLinks = [
  { text: 'Programs', href: '/compare' },
  { text: 'Help', href: '/help' },
  { text: 'Accessibility', href: '/help#accessibility' },
  { text: 'Privacy', href: '/privacy' },
  { text: 'How fit is worked out', href: '/how-fit-is-worked-out' },
  { text: 'Who has an agreement', href: '/who-has-an-agreement' },
];

const marked = (links: readonly NavLink[], path: string) =>
  links.map((link) => ({
    ...link,
    current: path === link.href || path.startsWith(`${link.href}/`) || (link.href === '/compare' && path.startsWith('/programs')),
  }));

/** A page that came by a link gets the focus at its head, as if it had been loaded. One that took the focus itself keeps it. */
function useFocusOnArrival() {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        const taken = document.activeElement?.closest('main') ?? null;
        if (fromLocation !== undefined && pathChanged && taken === null) document.getElementById('main')?.focus({ preventScroll: true });
      }),
    [router],
  );
}

/** The frame of every page of the portal. */
export function Frame({ children }: { children: ReactNode }) {
  const path = useLocation({ select: (location) => location.pathname });
  const meta = useQuery(metaQuery).data;
  const known = useQuery(meQuery).data ?? null;
  // When the session is over, the name goes with the page.
  const me = useSessionView(watch).is === 'over' ? null : known;
  const { leave, question } = useLeave();
  useFocusOnArrival();
  return (
    <FollowLinks value={RouterAnchor}>
      <PageFrame
        house="Agency portal"
        home={me ? '/home' : '/'}
        demonstration={Boolean(meta?.demonstration)}
        official={meta?.official ?? null}
        nav={marked(me ? ownLinks : publicLinks, path)}
        who={
          me && {
            name: me.person.name,
            office: me.offices,
            organization: me.agency?.displayName ?? '',
            account: '/account',
            onSignOut: leave,
          }
        }
        signIn="/sign-in"
        foot={footLinks}
      >
        {children}
        {question}
      </PageFrame>
    </FollowLinks>
  );
}
