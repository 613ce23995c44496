import { Agent, request } from 'node:http';

/** One request of a job. */
export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly cookie: string;
  readonly body?: string;
}
/** What the client is told: ask all of these, so many at a time, and stop when the time is up. */
export interface Job {
  readonly port: number;
  readonly asks: readonly Ask[];
  readonly connections: number;
  readonly mostMs: number;
  /** Whether the answers are wanted too. */
  readonly keep: boolean;
}
export interface Done {
  readonly ms: number;
  readonly latencies: readonly number[];
  readonly refused: number;
  readonly bytes: number;
  readonly answers: readonly { readonly status: number; readonly body: string }[];
}

// A process of its own, so that what asking costs is not counted as answering.
const agents = new Map<number, Agent>();

function ask(port: number, agent: Agent, one: Ask): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: one.cookie,
      'sec-fetch-site': 'same-origin',
      ...(one.body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(one.body) }),
    };
    const sent = request({ host: '127.0.0.1', port, agent, method: one.method, path: one.path, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(one.body);
  });
}

async function run({ port, asks, connections, mostMs, keep }: Job): Promise<Done> {
  const agent = agents.get(port) ?? new Agent({ keepAlive: true, maxSockets: connections });
  agents.set(port, agent);
  const latencies: number[] = [];
  const answers: { status: number; body: string }[] = [];
  let [next, refused, bytes] = [0, 0, 0];
  const began = performance.now();
  const worker = async () => {
    for (let one = asks[next++]; one !== undefined && performance.now() - began < mostMs; one = asks[next++]) {
      const at = performance.now();
      const answer = await ask(port, agent, one);
      latencies.push(performance.now() - at);
      bytes += answer.body.length;
      if (answer.status !== 200) refused += 1;
      if (keep || answer.status !== 200) answers.push(answer);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return { ms: performance.now() - began, latencies, refused, bytes, answers: answers.slice(0, 50) };
}

process.on('message', (job: Job) => {
  run(job).then(
    (done) => process.send?.({ done }),
    (error: unknown) => process.send?.({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
