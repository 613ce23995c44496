import * as z from 'zod/mini';

/** Whether a figure is a share of a whole, which no share can be more than. */
export const isShare = (unit: string): boolean => unit.startsWith('percent');

interface Bounds {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** A figure within its bounds. JSON holds neither NaN nor infinity, and neither does an answer. */
export function numberSchema({ unit, min, max, whole }: Bounds): z.ZodMiniType<number> {
  const most = isShare(unit) && max === 100 ? 'A share cannot be more than 100 percent.' : `Enter ${max.toLocaleString('en-US')} or less.`;
  const inRange = z.number('Enter a number.').check(z.gte(min, `Enter ${min.toLocaleString('en-US')} or more.`), z.lte(max, most));
  return whole ? inRange.check(z.multipleOf(1, 'Enter a whole number.')) : inRange;
}
