import type { Tx } from '@ice-access/database';
import type { Forecast } from '@ice-access/domain/forecast';

/** What is ahead of a request, as both sides read it; null where nothing is, and for the moment until the worker has seen its latest event. */
export async function readForecast(tx: Tx, requestId: string, version: number): Promise<Forecast | null> {
  const { rows } = await tx.$client.query<{ body: Forecast | null }>({
    name: 'forecast of',
    text: 'select body from forecast where request_id = $1 and version = $2',
    values: [requestId, version],
  });
  return rows[0]?.body ?? null;
}
