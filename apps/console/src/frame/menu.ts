import type { NavLink } from '@ice-access/ui/primitives';

const menu = [
  { text: 'Queue', href: '/queue' },
  { text: 'Agreements', href: '/agreements' },
  { text: 'Load', href: '/load' },
  { text: 'Paper', href: '/paper' },
  { text: 'Lists', href: '/lists' },
] as const;

/** The menu with the place where the reader is. A case belongs to the queue. */
export const menuAt = (path: string): NavLink[] =>
  menu.map((link) => ({ ...link, current: path.startsWith(link.href) || (link.href === '/queue' && path.startsWith('/requests')) }));

export const footLinks: readonly NavLink[] = [
  { text: 'Help and keys', href: '/help' },
  { text: 'How fit is worked out', href: '/help#fit' },
];
