import { createServer } from 'node:net';
import { Failure } from './program.ts';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });

/** The port that a variable asks for, or the usual one. */
export function portFrom(variable: string, usual: number): number {
  const text = process.env[variable];
  if (text === undefined || text === '') return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`${variable} is not a port: ${text}. Set it to a number from 1 to 65535.`);
}

/** Fails when the port is taken. A server whose runner was killed ends within a second or two, so a taken port gets that long. */
export async function needPort(variable: string, port: number): Promise<void> {
  for (let waits = 0; waits < 10; waits += 1) {
    if (await isFree(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Failure(
    `Port ${port} is in use by another program. Stop that one, or choose another with ${variable}, for example ${variable}=${port + 10}.`,
  );
}
