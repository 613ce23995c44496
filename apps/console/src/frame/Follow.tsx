import type { AnchorProps } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';

/** Follows a link inside this front without loading the page anew; keeps what the browser does with modifier keys. */
export function Follow({ href, onClick, ...rest }: AnchorProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(href);
    window.scrollTo(0, 0);
  };
  return <a {...rest} href={href} onClick={follow} />;
}
