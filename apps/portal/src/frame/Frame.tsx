import { FollowLinks, type NavLink, PageFrame } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { meQuery, metaQuery } from '../session.ts';
import { RouterAnchor } from './RouterAnchor.tsx';
import { useLeave } from './useLeave.tsx';

const publicLinks = [
  { text: 'Programs', href: '/compare' },
  { text: 'How it works', href: '/help' },
  { text: 'Who has an agreement', href: '/who-has-an-agreement' },
];
const ownLinks = [
  { text: 'Your turn', href: '/home' },
  { text: 'Requests', href: '/requests' },
  { text: 'Agreements', href: '/agreements' },
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

/** A page that came by a link gets the focus at its head, as if it had been loaded. */
function useFocusOnArrival(path: string) {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    requestAnimationFrame(() => {
      const inside = document.activeElement?.closest('main');
      if (!inside) document.getElementById('main')?.focus({ preventScroll: true });
    });
  }, [path]);
}

/** The frame of every page of the portal. */
export function Frame({ children }: { children: ReactNode }) {
  const path = useLocation({ select: (location) => location.pathname });
  const meta = useQuery(metaQuery).data;
  const me = useQuery(meQuery).data ?? null;
  const { leave, question } = useLeave();
  useFocusOnArrival(path);
  return (
    <FollowLinks value={RouterAnchor}>
      <PageFrame
        house="Agency portal"
        home={me ? '/home' : '/'}
        demonstration={Boolean(meta?.demonstration)}
        official={meta?.official ?? null}
        nav={marked(me ? ownLinks : publicLinks, path)}
        who={me && { name: me.person.name, office: me.agency?.displayName ?? '', onSignOut: leave }}
        signIn="/sign-in"
        foot={footLinks}
      >
        {children}
        {question}
      </PageFrame>
    </FollowLinks>
  );
}
