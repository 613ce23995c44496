import { ProveAgain } from '@ice-access/ui/account';
import { useQuery } from '@tanstack/react-query';
import { door } from '../door.ts';
import { meQuery, metaQuery } from '../session.ts';
import { proving } from '../watching.ts';

/** The question before a step that binds, to whoever is signed in. */
export function Proof() {
  const me = useQuery(meQuery).data;
  const demonstration = Boolean(useQuery(metaQuery).data?.demonstration);
  return me && <ProveAgain door={door} proving={proving} email={me.person.email} has={me.factors} demonstration={demonstration} />;
}
