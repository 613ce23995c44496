import { Failure } from '../../scripts/house/program.ts';
import type { Client } from './drive.ts';
import type { Plan } from './rounds.ts';

/** Every id and reference in an answer, in its order. */
const namesIn = (text: string): readonly string[] => [...text.matchAll(/"(?:reference|ori)":"([^"]+)"/g)].map(([, name]) => name ?? '');

/** Before anything is measured: both servers give the same cases, in the same order. */
export async function mustBeAlike(client: Client, { scenario, servers }: Plan): Promise<void> {
  const asks = scenario.pair(3);
  const answers = async (who: 'ours' | 'bare') => {
    const port = servers[who].ports[scenario.door];
    const done = await client.run({ port, asks: asks[who], connections: 1, mostMs: 20_000, keep: true });
    const bad = done.answers.find(({ status }) => status !== 200);
    if (bad !== undefined) throw new Failure(`${scenario.says} (${who}): ${bad.status} ${bad.body.slice(0, 300)}`);
    return done.answers.map(({ body }) => (scenario.name === 'read' ? namesIn(body).slice(0, 1) : namesIn(body)));
  };
  const [ours, bare] = [JSON.stringify(await answers('ours')), JSON.stringify(await answers('bare'))];
  if (ours !== bare && scenario.name !== 'submit')
    throw new Failure(`${scenario.says}: the two servers do not answer alike.\n${ours}\n${bare}`);
}
