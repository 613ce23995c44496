import { createHash, randomBytes } from 'node:crypto';
import { Refused } from '../command/refused.ts';
import type { OrganisationSpec } from './spec.ts';

/** What the server itself puts into a command, and the link's token where it makes one. */
export interface Made {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly tokens: readonly string[];
}
type MakeIds = () => string;

/** Who reads the database finds a hash; the token stands in the link alone. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
const newToken = (): string => randomBytes(32).toString('base64url');

const officeIdsMost = 20;
const officeIds = (ids: MakeIds) => Array.from({ length: officeIdsMost }, ids);
function oneInvitation(ids: MakeIds): Made {
  const token = newToken();
  return { fields: { invitationId: ids(), tokenSha256: tokenHash(token) }, tokens: [token] };
}

const makers: Partial<Record<OrganisationSpec['type'], (ids: MakeIds) => Made>> = {
  VerifyAgency: (ids) => {
    const tokens = [newToken(), newToken()];
    return { fields: { invitationIds: [ids(), ids()], tokenHashes: tokens.map(tokenHash) }, tokens };
  },
  InviteAdministrator: oneInvitation,
  InvitePerson: oneInvitation,
  AcceptInvitation: (ids) => ({ fields: { officeIds: officeIds(ids) }, tokens: [] }),
  SeatPerson: (ids) => ({ fields: { officeIds: officeIds(ids) }, tokens: [] }),
  GrantOffice: (ids) => ({ fields: { officeId: ids() }, tokens: [] }),
  DelegateOffice: (ids) => ({ fields: { officeId: ids() }, tokens: [] }),
  ChangeOfficeholder: (ids) => {
    const { fields, tokens } = oneInvitation(ids);
    return { fields: { ...fields, officeIds: officeIds(ids) }, tokens };
  },
};

/** The ids and the token of one command. */
export const madeFor = (spec: OrganisationSpec, ids: MakeIds): Made => makers[spec.type]?.(ids) ?? { fields: {}, tokens: [] };

/** The data with what the server makes. Nobody sends that himself. */
export function withMade(data: unknown, { fields }: Made): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const own = Object.keys(fields).find((name) => Object.hasOwn(data, name));
  if (own !== undefined)
    throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: `data.${own}`, sentence: 'The program makes this itself.' });
  return { ...data, ...fields };
}
