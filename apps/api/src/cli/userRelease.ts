import { parseArgs } from 'node:util';
import pg from 'pg';
import { accountKey } from '../account/tries.ts';
import { emailFrom } from '../account/trying.ts';
import { doors } from '../door.ts';
import { type Operator, OperatorError } from './operator.ts';

const usage = 'access user release --email ADDRESS';

/**
 * Opens the password of an account that was locked after failed tries. For the program office's last administrator, whom nobody else can
 * release; everybody else is released by an administrator, which the log keeps.
 */
export async function userRelease(operator: Operator, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { email: { type: 'string' } } });
  const email = emailFrom(values.email ?? '');
  if (email === '') throw new OperatorError(`Say --email with the address of the account.\n${usage}`);
  await operator.logins();
  const owner = new pg.Client({ connectionString: operator.ownerUrl });
  await owner.connect();
  try {
    let known = 0;
    let tries = 0;
    for (const { authSchema } of Object.values(doors)) {
      known += (await owner.query(`select from ${authSchema}."user" where email = $1`, [email])).rowCount ?? 0;
      tries += (await owner.query(`delete from ${authSchema}.sign_in_try where account = $1`, [accountKey(email)])).rowCount ?? 0;
    }
    if (known === 0) throw new OperatorError(`No account has the address ${email}.`);
    operator.say(
      tries === 0 ? 'This account was not locked.' : 'Released. Tell its holder, and ask whether the failed tries were his own.',
    );
  } finally {
    await owner.end();
  }
}
