import * as z from 'zod/mini';

const demonstration = z.object({ people: z.array(z.object({ email: z.string(), office: z.string() })), password: z.string() });
const answer = z.object({ result: z.object({ data: z.object({ json: z.object({ demonstration: z.nullable(demonstration) }) }) }) });
type Demonstration = z.infer<typeof demonstration>;

const SHOWN_MAX = 3;

/** Asks a door whom its sign-in page offers, so that this list is never another one. */
async function offered(port: number): Promise<Demonstration | null> {
  try {
    const got = await fetch(`http://127.0.0.1:${port}/trpc/meta.get`, { signal: AbortSignal.timeout(5_000) });
    return answer.parse(await got.json()).result.data.json.demonstration;
  } catch {
    return null;
  }
}

/** How to sign in, printed under the ready line. */
export async function signInLines(doors: { readonly portal: number; readonly console: number }): Promise<readonly string[]> {
  const [portal, console] = [await offered(doors.portal), await offered(doors.console)];
  if (!portal || !console) return ['To make the first person: npm run access -- user add'];
  const some = ({ people }: Demonstration) =>
    people
      .slice(0, SHOWN_MAX)
      .map(({ email, office }) => `${email} (${office})`)
      .join(', ');
  return [
    `This is a demonstration with fictional data. The password of everybody is ${portal.password}`,
    `  portal   ${some(portal)}`,
    `  console  ${some(console)}`,
    '  Everybody else is listed on the two sign-in pages, which also show the code that is asked for after the password.',
  ];
}
