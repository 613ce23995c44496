import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Program } from '../../scripts/house/program.ts';
import type { Done, Job } from './client.ts';

const isDone = (message: unknown): message is { done: Done } => typeof message === 'object' && message !== null && 'done' in message;

/** The client's process, asked for one job after the other. */
export class Client {
  readonly #child: ChildProcess;

  constructor({ atEnd }: Program) {
    this.#child = fork(join(import.meta.dirname, 'client.ts'), { execArgv: ['--disable-warning=ExperimentalWarning'] });
    atEnd(() => this.#child.kill());
  }

  run(job: Job): Promise<Done> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the client ended'));
      this.#child.once('exit', ended);
      this.#child.once('message', (message: unknown) => {
        this.#child.off('exit', ended);
        if (isDone(message)) resolve(message.done);
        else reject(new Error(JSON.stringify(message)));
      });
      this.#child.send(job);
    });
  }
}
