import { parseArgs } from 'node:util';
import { openPool, roles } from '@ice-access/database';
import { agencyRoles, iceOrganisation, iceRoles, officeDay, oversightRoles, type Role, theOversightBody } from '@ice-access/domain/parties';
import pg from 'pg';
import { accountOf, addAccounts, oneTimeLink } from '../account/accounts.ts';
import { linkMs } from '../account/links.ts';
import { doors } from '../door.ts';
import { newId } from '../ids.ts';
import { seatPeople } from '../organisation/seatPeople.ts';
import { type Operator, OperatorError } from './operator.ts';

const usage = 'access user add --side agency|ice --email ADDRESS --name NAME --role ROLE [--role ROLE …] [--ori ORI] [--field-office KEY]';

interface Wish {
  readonly side: 'agency' | 'ice';
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly ori: string | undefined;
  readonly fieldOffice: string | undefined;
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
  return { side, email, name: name.trim(), roles: role.map((one) => roleNamed(one, side)), ori, fieldOffice: values['field-office'] };
}

/** The office that the account holds, as a row; the sign-in tables hold no office. */
async function savePerson(owner: pg.Client, personId: string, wish: Wish): Promise<void> {
  const agency =
    wish.ori === undefined
      ? undefined
      : await owner.query<{ agency_id: string; display_name: string }>('select agency_id, display_name from agency where ori = $1', [
          wish.ori,
        ]);
  const agencyId = agency?.rows[0]?.agency_id;
  if (wish.ori !== undefined && agencyId === undefined)
    throw new OperatorError(`The register has no agency with the ORI ${wish.ori}. Load it with: access load-register`);
  const party = wish.side === 'agency' ? 'agency' : wish.roles.some((role) => role.startsWith('oversight.')) ? 'oversight' : 'ice';
  const organisation_id = agencyId ?? (party === 'ice' ? iceOrganisation : theOversightBody);
  const name =
    party === 'agency' ? agency?.rows[0]?.display_name : party === 'ice' ? 'U.S. Immigration and Customs Enforcement' : 'Oversight';
  // What was held before ends: the offices are given anew.
  await owner.query('delete from office where person_id = $1', [personId]);
  await owner.query('update person set display_name = $2, active = true where person_id = $1', [personId, wish.name]);
  await seatPeople(owner, {
    organisations: [{ organisation_id, kind: party, name: name ?? '' }],
    people: [
      {
        person_id: personId,
        party,
        organisation_id,
        roles: wish.roles,
        field_office: wish.fieldOffice ?? null,
        display_name: wish.name,
        email: wish.email.toLowerCase(),
      },
    ],
    on: officeDay(new Date().toISOString()),
  });
}

/** Makes an account, or gives a known one its offices anew, and prints a link that sets its password once. */
export async function userAdd(operator: Operator, args: readonly string[]): Promise<void> {
  const wish = wishFrom(args);
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
    await savePerson(owner, personId, wish);
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
