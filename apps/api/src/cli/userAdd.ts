import { parseArgs } from 'node:util';
import { openPool, roles } from '@ice-access/database';
import { SeatPerson } from '@ice-access/domain/organisation';
import { agencyRoles, iceOrganisation, iceRoles, oversightRoles, type Role, theOversightBody } from '@ice-access/domain/parties';
import { sayRejection } from '@ice-access/domain/wording';
import pg from 'pg';
import { accountOf, addAccounts, oneTimeLink } from '../account/accounts.ts';
import { linkMs } from '../account/links.ts';
import { Refused } from '../command/refused.ts';
import { doors } from '../door.ts';
import { newId } from '../ids.ts';
import { operate } from '../organisation/operate.ts';
import { type Operator, OperatorError } from './operator.ts';

const usage = 'access user add --side agency|ice --email ADDRESS --name NAME --role ROLE [--role ROLE …] [--ori ORI] [--field-office KEY]';

interface Wish {
  readonly side: 'agency' | 'ice';
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly ori: string | undefined;
  readonly fieldOffice: string | undefined;
  /** Whether what was held before stays. */
  readonly keep: boolean;
}

/** Each role by its full name, or without the side: `official` for `agency.official`. */
function roleNamed(name: string, side: Wish['side']): Role {
  const known: readonly Role[] = side === 'agency' ? agencyRoles : [...iceRoles, ...oversightRoles];
  const found = known.find((role) => role === name || role === `${side}.${name}`);
  if (found === undefined) throw new OperatorError(`There is no role "${name}" on that side. Known: ${known.join(', ')}.`);
  return found;
}

function wishFrom(args: readonly string[]): Wish {
  const text = { type: 'string' } as const;
  const options = {
    side: text,
    email: text,
    name: text,
    role: { type: 'string', multiple: true },
    ori: text,
    'field-office': text,
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  const { side, email = '', name = '', role = [], ori } = values;
  if (side !== 'agency' && side !== 'ice') throw new OperatorError(`Say --side agency or --side ice.\n${usage}`);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new OperatorError(`Say --email with an e-mail address.\n${usage}`);
  if (name.trim() === '') throw new OperatorError(`Say --name with the person's name.\n${usage}`);
  if (role.length === 0) throw new OperatorError(`Say --role at least once.\n${usage}`);
  if ((side === 'agency') !== (ori !== undefined))
    throw new OperatorError(`--ori names the agency of a person on the agency's side, and of nobody else.\n${usage}`);
  return {
    side,
    email,
    name: name.trim(),
    roles: role.map((one) => roleNamed(one, side)),
    ori,
    fieldOffice: values['field-office'],
    keep: false,
  };
}

type Party = 'agency' | 'ice' | 'oversight';
const partyOf = ({ side, roles: wished }: Wish): Party => {
  if (side === 'agency') return 'agency';
  return wished.some((role) => role.startsWith('oversight.')) ? 'oversight' : 'ice';
};
const ourSide = {
  ice: { organisationId: iceOrganisation, kind: 'ice', name: 'U.S. Immigration and Customs Enforcement' },
  oversight: { organisationId: theOversightBody, kind: 'oversight', name: 'Oversight' },
} as const;

async function organisationOf(owner: pg.Client, wish: Wish) {
  const party = partyOf(wish);
  if (party !== 'agency') return ourSide[party];
  const { rows } = await owner.query<{ id: string; name: string }>(
    'select agency_id as id, display_name as name from agency where ori = $1',
    [wish.ori],
  );
  const [agency] = rows;
  if (agency === undefined)
    throw new OperatorError(`The register has no agency with the ORI ${wish.ori}. Load it with: access load-register`);
  return { organisationId: agency.id, kind: party, name: agency.name };
}

/** Seats the person, by the command that the log keeps; the sign-in tables hold no office. */
async function seat(owner: pg.Client, personId: string, wish: Wish): Promise<void> {
  const organisation = await organisationOf(owner, wish);
  const email = wish.email.toLowerCase();
  const { rows } = await owner.query<{ elsewhere: boolean }>('select person_elsewhere($1, $2) as elsewhere', [email, organisation.kind]);
  if (rows[0]?.elsewhere === true) throw new OperatorError(`${email} has an account on the other side. Nobody acts for both sides.`);
  await owner.query(
    `insert into person (person_id, party, display_name, email) values ($1, $2, $3, $4)
     on conflict (person_id) do update set display_name = excluded.display_name, active = true`,
    [personId, organisation.kind, wish.name, email],
  );
  const kept = wish.keep ? await heldIn(owner, personId, organisation.organisationId) : [];
  const data = { personId, roles: [...new Set([...kept, ...wish.roles])], fieldOffice: wish.fieldOffice ?? null };
  await operate(owner, { ...organisation, spec: SeatPerson, data }).catch((error: unknown) => {
    const rejection = error instanceof Refused ? error.body.rejection : undefined;
    throw rejection === undefined ? error : new OperatorError(sayRejection(rejection));
  });
}

async function heldIn(owner: pg.Client, personId: string, organisationId: string): Promise<readonly string[]> {
  const { rows } = await owner.query<{ role: string }>(
    `select distinct role from office where person_id = $1 and organisation_id = $2 and ends_on is null and delegated_from is null`,
    [personId, organisationId],
  );
  return rows.map(({ role }) => role);
}

/** Makes an account, or gives a known one its offices anew, and prints a link that sets its password once. */
export const userAdd = (operator: Operator, args: readonly string[]): Promise<void> => seatAndLink(operator, wishFrom(args));

const adminUsage = 'access user create-admin --side agency|ice|oversight --email ADDRESS --name NAME [--ori ORI]';
const sides = { agency: 'agency.administrator', ice: 'ice.administrator', oversight: 'oversight.administrator' } as const;

/** The first administrator of a side, or the next one when none can sign in. Everybody else is invited by one. */
export async function createAdmin(operator: Operator, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { side: { type: 'string' } }, strict: false });
  const side = values.side === 'agency' || values.side === 'ice' || values.side === 'oversight' ? values.side : undefined;
  if (side === undefined) throw new OperatorError(`Say --side agency, --side ice or --side oversight.\n${adminUsage}`);
  if (args.some((arg) => arg.startsWith('--role')))
    throw new OperatorError(`An administrator is made here, and nobody else.\n${adminUsage}`);
  const others = args.map((arg) => (arg === 'oversight' ? 'ice' : arg));
  await seatAndLink(operator, { ...wishFrom([...others, '--role', sides[side]]), keep: true });
}

async function seatAndLink(operator: Operator, wish: Wish): Promise<void> {
  const { env, ownerUrl } = operator;
  const logins = await operator.logins();
  const door = wish.side === 'agency' ? doors.portal : doors.console;
  const [url, role] = wish.side === 'agency' ? [logins.agencyUrl, roles.agencyAuth] : [logins.reviewerUrl, roles.reviewerAuth];
  const { origins } = env[door.name];
  const pool = openPool({ url, role, searchPath: door.authSchema, max: 1 });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const known = await accountOf(pool, wish.email);
    const personId = known ?? newId();
    await owner.query('begin');
    await seat(owner, personId, wish);
    if (known === undefined) await addAccounts(pool, [{ personId, email: wish.email, name: wish.name }]);
    await owner.query('commit');
    const link = await oneTimeLink(pool, personId, { origin: origins[0] ?? '', id: newId() });
    operator.say(`This link sets the password once, within ${linkMs / 60_000} minutes. Hand it on to nobody else:`);
    process.stdout.write(`${link}\n`);
  } finally {
    await owner.end();
    await pool.end();
  }
}
