import type { AnchorProps } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

const isPlainClick = (event: MouseEvent) => event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Follows a link inside the portal without loading the page anew. It stays a link: with a key held, it opens as one. */
export function RouterAnchor(given: AnchorProps) {
  const router = useRouter();
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    given.onClick?.(event);
    if (event.defaultPrevented || !isPlainClick(event) || (given.target && given.target !== '_self')) return;
    event.preventDefault();
    router.history.push(given.href);
  };
  const props = { ...given, onClick };
  return <a {...props} />;
}
