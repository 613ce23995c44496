import { ProveAgain } from '@ice-access/ui/account';
import { door } from '../door.ts';
import { proving } from '../watching.ts';
import { useMe, useMeta } from './useMe.ts';

/** The question before a step that binds, to whoever is signed in. */
export function Proof() {
  const { person, factors } = useMe();
  return <ProveAgain door={door} proving={proving} email={person.email} has={factors} demonstration={useMeta().demonstration !== null} />;
}
