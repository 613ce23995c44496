import { signInDoor } from '@ice-access/ui/account';
import { client } from './api.ts';
import { ask } from './watching.ts';

/** The sign-in routes of this door, with their answers read. Only the pages that sign in, set up or prove need it. */
export const door = signInDoor(ask);

/** Whom somebody asks who lost everything to sign in with. */
export const helper = 'an administrator of your agency or, where there is none, the ICE ACCESS program office';

/** Whether whoever is half in needs a passkey for what he does. */
export const passkeyNeeded = async (): Promise<boolean> => (await client.me.get.query()).factors.passkeyNeeded;
