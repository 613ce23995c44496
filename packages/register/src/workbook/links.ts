import { walk } from './xml.ts';

/** Targets of a part's relationships, by id. */
export function relationships(name: string, text: string | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (text === undefined) return targets;
  walk(
    { name, text },
    {
      open: (tag, { Id, Target }) => {
        if (tag === 'Relationship' && Id !== undefined && Target !== undefined) targets.set(Id, Target);
      },
    },
  );
  return targets;
}

/**
 * The address a link really leads to: a mail gateway's wrapper is taken off, and "https:/www" gets its second slash.
 * Null when it is no web address.
 */
export function plainLink(target: string): string | null {
  const mended = target.trim().replace(/^(https?):\/(?!\/)/i, '$1://');
  const url = URL.parse(mended);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.hostname.endsWith('.safelinks.protection.outlook.com')) {
    const wrapped = url.searchParams.get('url');
    return wrapped === null ? null : plainLink(wrapped);
  }
  return mended;
}
