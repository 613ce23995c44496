import { createHash } from 'node:crypto';
import { Refused } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import type { OrganisationSpec } from './spec.ts';

/** What the server itself puts into a command, and the link's token where it makes one. */
export interface Made {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly tokens: readonly string[];
}
type Maker = Pick<Caller, 'ids' | 'salts'>;

/** Who reads the database finds a hash; the token stands in the link alone. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
/** 32 bytes that nobody can guess. */
const newToken = ({ salts }: Maker): string => Buffer.from(`${salts()}${salts()}`, 'hex').toString('base64url');

const officeIdsMost = 20;
const officeIds = ({ ids }: Maker) => Array.from({ length: officeIdsMost }, () => ids());
function oneInvitation(maker: Maker): Made {
  const token = newToken(maker);
  return { fields: { invitationId: maker.ids(), tokenSha256: tokenHash(token) }, tokens: [token] };
}

const makers: Partial<Record<OrganisationSpec['type'], (maker: Maker) => Made>> = {
  VerifyAgency: (maker) => {
    const tokens = [newToken(maker), newToken(maker)];
    return { fields: { invitationIds: [maker.ids(), maker.ids()], tokenHashes: tokens.map(tokenHash) }, tokens };
  },
  InviteAdministrator: oneInvitation,
  InvitePerson: oneInvitation,
  AcceptInvitation: (maker) => ({ fields: { officeIds: officeIds(maker) }, tokens: [] }),
  SeatPerson: (maker) => ({ fields: { officeIds: officeIds(maker) }, tokens: [] }),
  GrantOffice: ({ ids }) => ({ fields: { officeId: ids() }, tokens: [] }),
  DelegateOffice: ({ ids }) => ({ fields: { officeId: ids() }, tokens: [] }),
  ChangeOfficeholder: (maker) => {
    const { fields, tokens } = oneInvitation(maker);
    return { fields: { ...fields, officeIds: officeIds(maker) }, tokens };
  },
};

/** The ids and the token of one command. */
export const madeFor = (spec: OrganisationSpec, maker: Maker): Made => makers[spec.type]?.(maker) ?? { fields: {}, tokens: [] };

/** The data with what the server makes. Nobody sends that himself. */
export function withMade(data: unknown, { fields }: Made): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const own = Object.keys(fields).find((name) => Object.hasOwn(data, name));
  if (own !== undefined)
    throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: `data.${own}`, sentence: 'The program makes this itself.' });
  return { ...data, ...fields };
}
