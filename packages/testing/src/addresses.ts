import type { LoginAddresses } from '@ice-access/database/migrate';

/** A fresh database: whose address for whom, and how to be rid of it. */
export type Addresses = LoginAddresses & { readonly ownerUrl: string; readonly drop: () => Promise<void> };

/** The same server and login, another database. */
export function databaseNamed(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
