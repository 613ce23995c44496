import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** One statement that the program sent, with its values. */
export interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
}
const collecting = new AsyncLocalStorage<Asked[]>();

const isConfig = (value: unknown): value is { text: string; values?: unknown[] } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

let watching = false;
/** From now on every statement that is sent while `statementsOf` runs is noted. The driver itself is left as it is. */
function watch(): void {
  if (watching) return;
  watching = true;
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function noted(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const asked = collecting.getStore();
    if (asked !== undefined && isConfig(first))
      asked.push({ text: first.text, values: first.values ?? (Array.isArray(second) ? second : []) });
    return Reflect.apply(query, this, args);
  } as typeof query;
}

/** The statements that some work of the program sends. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly Asked[]> {
  watch();
  const asked: Asked[] = [];
  await collecting.run(asked, work);
  return asked;
}
