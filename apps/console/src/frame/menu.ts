import type { Role } from '@ice-access/domain/parties';
import type { NavLink } from '@ice-access/ui/primitives';

const menu: readonly { readonly text: string; readonly href: string; readonly office?: Role }[] = [
  { text: 'Queue', href: '/queue' },
  { text: 'Agreements', href: '/agreements' },
  { text: 'Capacity', href: '/capacity' },
  { text: 'Paper', href: '/paper' },
  { text: 'Lists', href: '/lists' },
  // A list for one office stands in the menu of that office alone; the server holds the rule.
  { text: 'Joining', href: '/joining', office: 'ice.programOffice' },
  { text: 'People', href: '/people' },
];

/** The menu with the place where the reader is. A case belongs to the queue. */
export const menuAt = (path: string, roles: readonly Role[]): NavLink[] =>
  menu
    .filter(({ office }) => office === undefined || roles.includes(office))
    .map(({ text, href }) => ({
      text,
      href,
      current:
        path.startsWith(href) ||
        (href === '/queue' && path.startsWith('/requests')) ||
        (href === '/people' && path.startsWith('/organisations')),
    }));

export const footLinks: readonly NavLink[] = [
  { text: 'Help and keys', href: '/help' },
  { text: 'How fit is worked out', href: '/help#fit' },
];
