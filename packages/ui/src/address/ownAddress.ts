/** No host, so that nothing that is sent can be it by chance. */
const base = 'https://own.invalid';

/** Letters that browsers drop or read as something else within an address. */
const tricky = (text: string): boolean =>
  [...text].some((letter) => letter === '\\' || letter <= ' ' || (letter >= '\u007f' && letter <= '\u00a0'));

/** A path that reads the same after it was decoded, and again: no second slash or backslash hides behind a percent sign. */
function isPlain(path: string): boolean {
  for (let [text, depth] = [path, 0]; depth < 5; depth++) {
    if (text.includes('//') || tricky(text)) return false;
    try {
      const next = decodeURIComponent(text);
      if (next === text) return true;
      text = next;
    } catch {
      return false;
    }
  }
  return false;
}

/**
 * Where somebody wanted to go before signing in, if it is a page of ours: path, search and fragment. Anything else, such as another
 * site however it is written, is undefined. Both fronts ask this function and nothing else.
 */
export function ownAddress(asked: string | undefined, isRoute: (path: string) => boolean): string | undefined {
  if (asked === undefined || !/^\/(?!\/)/.test(asked) || tricky(asked)) return undefined;
  const url = URL.canParse(asked, base) ? new URL(asked, base) : undefined;
  if (url === undefined || url.origin !== base || !isPlain(url.pathname) || !isRoute(url.pathname)) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}
