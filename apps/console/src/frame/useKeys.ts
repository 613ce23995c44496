import { useEffect, useRef } from 'react';

/** Whether the person is typing: then a key is a letter and nothing else. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** Keys for experts. A pair such as `g q` is two keys within a second. Off while typing, and with modifier keys. */
export function useKeys(keys: Readonly<Record<string, () => void>>) {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    let first = '';
    let at = 0;
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const pair = Date.now() - at < 1000 ? `${first} ${event.key}` : '';
      const act = current.current[pair] ?? current.current[event.key];
      first = event.key;
      at = Date.now();
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
