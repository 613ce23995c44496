import { roles, type Tx } from '@ice-access/database';

const auths = {
  agency: { role: roles.agencyAuth, back: roles.agencyDoor, schema: 'auth_agency' },
  ice: { role: roles.reviewerAuth, back: roles.reviewerDoor, schema: 'auth_reviewer' },
} as const;

/**
 * Does something in the door's sign-in tables, in the same transaction: an account without its person, or a person without an account,
 * would be a ghost. The door's login may take both roles; each of them alone may not do the other's work.
 */
async function inSignIn<T>(tx: Tx, party: 'agency' | 'ice', work: (schema: string) => Promise<T>): Promise<T> {
  const { role, back, schema } = auths[party];
  await tx.$client.query(`set local role ${role}`);
  const value = await work(schema);
  await tx.$client.query(`set local role ${back}`);
  return value;
}

/** The account of this address at the door. */
export const accountAt = (tx: Tx, party: 'agency' | 'ice', email: string): Promise<string | undefined> =>
  inSignIn(tx, party, async (schema) => {
    const { rows } = await tx.$client.query<{ id: string }>(`select id from ${schema}."user" where email = $1`, [email]);
    return rows[0]?.id;
  });

export interface FirstAccount {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

/** Makes the account with the password that its holder chose. */
export const makeAccount = (tx: Tx, party: 'agency' | 'ice', { personId, email, name, passwordHash }: FirstAccount): Promise<void> =>
  inSignIn(tx, party, async (schema) => {
    await tx.$client.query(
      `insert into ${schema}."user" (id, name, email, email_verified, created_at, updated_at) values ($1, $2, $3, true, now(), now())`,
      [personId, name, email],
    );
    await tx.$client.query(
      `insert into ${schema}.account (id, account_id, provider_id, user_id, password, created_at, updated_at)
       values ($1, $1, 'credential', $1, $2, now(), now())`,
      [personId, passwordHash],
    );
  });
