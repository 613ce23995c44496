import type { House } from './house.ts';
import type { Search } from './search.ts';
import type { Reader } from './sides.ts';
import { type Answer, type Asking, overHttp } from './wire.ts';

/** One call as it is sent. */
export interface Sent extends Asking {
  readonly what: string;
}

/** A procedure with an input. */
export function procedureCall(path: string, kind: 'query' | 'mutation', input: unknown): Sent {
  const json = JSON.stringify({ json: input });
  if (kind === 'mutation') return { what: path, method: 'POST', path: `/trpc/${path}`, body: json };
  return { what: path, method: 'GET', path: `/trpc/${path}${input === undefined ? '' : `?input=${encodeURIComponent(json)}`}` };
}

/** Asks the doors and searches every answer, whatever its status. */
export class Caller {
  calls = 0;
  readonly statuses = new Map<number, number>();
  readonly leaks: string[] = [];
  readonly broken: string[] = [];
  readonly #house: House;
  readonly search: Search;

  constructor(house: House, search: Search) {
    this.#house = house;
    this.search = search;
  }

  async ask(reader: Reader, sent: Sent): Promise<Answer> {
    const { cookies, addresses } = this.#house;
    const { what, ...rest } = sent;
    const answer = await overHttp(addresses[reader.door], await cookies.of(reader), rest);
    this.calls += 1;
    this.statuses.set(answer.status, (this.statuses.get(answer.status) ?? 0) + 1);
    if (answer.status >= 500)
      this.broken.push(
        `${reader.name} ${what} ${decodeURIComponent(rest.path).slice(0, 200)} ${rest.body?.slice(0, 300) ?? ''}: ${answer.body.slice(0, 200)}`,
      );
    const said = decodeURIComponent(rest.path) + (rest.body ?? '');
    for (const leak of this.search.leaksIn(answer.body, reader, said)) this.leaks.push(`${reader.name} got ${leak} by ${what}`);
    return answer;
  }

  /** Several at a time: the doors are asked as by several windows. */
  async askAll(reader: Reader, calls: readonly Sent[]): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    const left = calls.entries();
    const work = async () => {
      for (const [index, sent] of left) answers[index] = await this.ask(reader, sent);
    };
    await Promise.all([work(), work(), work(), work()]);
    return answers;
  }
}
