import { demoPassword } from '../../apps/e2e/src/cast.ts';
import { type Answer, ask } from './ask.ts';

const post = (origin: string, path: string, body: object, cookie = ''): Promise<Answer> =>
  ask(`${origin}${path}`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
    body: JSON.stringify(body),
  });

const pairs = (answers: readonly Answer[]): string =>
  [
    ...new Map(
      answers.flatMap(({ cookies }) => cookies.map((one) => one.split(';')[0] ?? '')).map((pair) => [pair.split('=')[0], pair]),
    ).values(),
  ]
    .filter((pair) => !pair.endsWith('='))
    .join('; ');

/** The next code of somebody in the demonstration. */
async function codeOf(origin: string, email: string): Promise<string> {
  const { text } = await ask(`${origin}/auth/demonstration-codes`);
  const codes: readonly { email: string; code: string }[] = JSON.parse(text);
  const code = codes.find((one) => one.email === email)?.code;
  if (code === undefined) throw new Error(`the demonstration offers no code for ${email}`);
  return code;
}

/** What a cookie of ours that lasts must say of itself, on TLS. */
const lacking = (cookie: string): readonly string[] =>
  /max-age=0/i.test(cookie)
    ? []
    : [
        ...(/^__Host-/.test(cookie) ? [] : ['__Host-']),
        ...['Secure', 'HttpOnly', 'SameSite', 'Path=/'].filter((flag) => !new RegExp(`; ?${flag}`, 'i').test(cookie)),
      ];

export interface Session {
  readonly cookie: string;
  /** Flags that a cookie of the sign-in should have and has not. */
  readonly flagsMissing: readonly string[];
}

/** Signs somebody of the demonstration in by password and code, over TLS, and gives the cookies. */
export async function signedIn(origin: string, email: string): Promise<Session> {
  // Asked first, since asking gives the people of the demonstration their authenticators.
  const code = await codeOf(origin, email);
  const first = await post(origin, '/auth/sign-in/email', { email, password: demoPassword });
  const second = await post(origin, '/auth/two-factor/verify-totp', { code }, pairs([first]));
  if (!/"next":"in"/.test(second.text)) throw new Error(`${email} could not sign in: ${first.text} ${second.text}`);
  const answers = [first, second];
  return { cookie: pairs(answers), flagsMissing: answers.flatMap(({ cookies }) => cookies.flatMap(lacking)) };
}
