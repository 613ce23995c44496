import { parseArgs } from 'node:util';
import pg from 'pg';
import { outsideAccountId } from '../account/outsideAccount.ts';
import { emailFrom } from '../account/trying.ts';
import { doors } from '../door.ts';
import { newId } from '../ids.ts';
import { type Operator, OperatorError } from './operator.ts';

const usage = 'access user link --email ADDRESS --subject SUBJECT';

/** Lets a reviewer sign in with the outside provider, whose `sub` for him is named here: an e-mail address is never enough. */
export async function userLink(operator: Operator, args: readonly string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { email: text, subject: text } });
  const email = emailFrom(values.email ?? '');
  const subject = values.subject ?? '';
  if (email === '' || subject === '') throw new OperatorError(`Say --email and --subject.\n${usage}`);
  const oidc = operator.env.signIn.consoleOidc;
  if (oidc === undefined) throw new OperatorError('No outside provider is set up: CONSOLE_OIDC_ISSUER and its other settings are missing.');
  await operator.logins();
  const owner = new pg.Client({ connectionString: operator.ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: string }>(`select id from ${doors.console.authSchema}."user" where email = $1`, [email]);
    const userId = rows[0]?.id;
    if (userId === undefined) throw new OperatorError(`No account of the console has the address ${email}.`);
    const { rowCount } = await owner.query(
      `insert into ${doors.console.authSchema}.account (id, account_id, provider_id, user_id, created_at, updated_at)
       values ($1, $2, 'oidc', $3, now(), now()) on conflict (provider_id, account_id) do nothing`,
      [newId(), outsideAccountId(oidc.issuer, subject), userId],
    );
    if (rowCount !== 1) throw new OperatorError('This identity opens an account already.');
    operator.say(`${oidc.name} signs ${email} in from now on.`);
  } finally {
    await owner.end();
  }
}
