import { expect } from 'vitest';
import type { DoorName } from '../door.ts';
import type { Authenticator, Ceremony } from './authenticator.ts';
import { cookieHeld, type OpenDoors, origins } from './openDoors.ts';

export interface Use {
  readonly cookie?: string;
  readonly key: Authenticator;
  /** What the ceremony does wrong, where it should. */
  readonly how?: Partial<Ceremony>;
}

/** What a door asks an authenticator for, and the cookies that the browser holds then. */
export async function challengeOf(house: OpenDoors, door: DoorName, { path, cookie }: { path: string; cookie: string }) {
  const answer = await house.ask(door, path, { headers: { cookie } });
  expect(answer.status).toBe(200);
  const { challenge, userVerification } = (await answer.json()) as { challenge: string; userVerification?: string };
  return { challenge, userVerification, cookie: [cookie, cookieHeld(answer)].filter((one) => one !== '').join('; ') };
}

/** Sets a passkey up, as a browser would. */
export async function registerKey(house: OpenDoors, door: DoorName, { cookie = '', key, how = {} }: Use): Promise<Response> {
  const asked = await challengeOf(house, door, { path: '/auth/passkey/generate-register-options', cookie });
  const response = key.create({ challenge: asked.challenge, origin: origins[door], ...how });
  return house.post(door, '/auth/passkey/verify-registration', { response, name: 'Key' }, { cookie: asked.cookie });
}

/** Signs in with a passkey, or proves again where the cookie is a session's. */
export async function enterWithKey(house: OpenDoors, door: DoorName, { cookie = '', key, how = {} }: Use): Promise<Response> {
  const asked = await challengeOf(house, door, { path: '/auth/passkey/generate-authenticate-options', cookie });
  expect(asked.userVerification).toBe('required');
  const response = key.get({ challenge: asked.challenge, origin: origins[door], ...how });
  return house.post(door, '/auth/passkey/verify-authentication', { response }, { cookie: asked.cookie });
}
