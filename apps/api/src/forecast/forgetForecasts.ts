import type { Tx } from '@ice-access/database';

/** Takes away every stay and forecast. The worker reads the log from its beginning and makes them anew, the same ones. */
export async function forgetForecasts(tx: Tx): Promise<void> {
  for (const table of ['forecast', 'step_time']) await tx.$client.query(`delete from ${table}`);
  await tx.$client.query('update forecast_reader set position = 0');
}
