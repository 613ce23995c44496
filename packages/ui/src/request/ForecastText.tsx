import type { Forecast } from '@ice-access/domain/forecast';
import { sayForecast, sayForecastShort } from '@ice-access/domain/wording';

interface ForecastTextProps {
  forecast: Forecast | null;
  /** The date of the case: a range that has passed says so. */
  today: string;
  /** One line for a list: when the decision is expected. */
  short?: boolean;
}

/** When the decision and the end of the present step are expected, in the same words at both doors. */
export function ForecastText({ forecast, today, short = false }: ForecastTextProps) {
  if (short) return <>{sayForecastShort(forecast)}</>;
  const { decision, next } = sayForecast(forecast, today);
  return (
    <>
      <p>{decision}</p>
      {next !== null && <p>{next}</p>}
    </>
  );
}
