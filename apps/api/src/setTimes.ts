import type { Period } from '@ice-access/domain/kernel';
import { firstTargets, type Targets } from '@ice-access/domain/time';

const units = { days: 'days', day: 'days', 'business days': 'businessDays', 'business day': 'businessDays' } as const;
const periodMax = 1000;

function periodOf(text: string): Period | undefined {
  const [, number = '', unit = ''] = /^(\d{1,4}) ((?:business )?days?)$/.exec(text.trim()) ?? [];
  const length = Number(number);
  const kind = units[unit as keyof typeof units];
  if (kind === undefined || length < 1 || length > periodMax) return undefined;
  return kind === 'days' ? { days: length } : { businessDays: length };
}

/** How long each step may take, as the operator sets it: `request.acknowledge=5 business days; agreement.authority=90 days`. */
export function readSetTimes(raw: Readonly<Record<string, string | undefined>>): Targets {
  const set: { request: Record<string, Period>; agreement: Record<string, Period> } = {
    request: { ...firstTargets.request },
    agreement: { ...firstTargets.agreement },
  };
  for (const entry of (raw.SET_TIMES ?? '').split(';')) {
    if (entry.trim() === '') continue;
    const [name = '', text = ''] = entry.split('=').map((part) => part.trim());
    const [kind, step = '', ...more] = name.split('.');
    const steps = kind === 'request' || kind === 'agreement' ? set[kind] : undefined;
    if (steps === undefined || more.length > 0 || !Object.hasOwn(steps, step))
      throw new Error(`SET_TIMES names "${name}", but the steps are ${namesOf(set)}.`);
    const period = periodOf(text);
    if (period === undefined)
      throw new Error(
        `SET_TIMES gives "${text}" for ${name}, but a time is 1 to ${periodMax} days or business days, such as "10 business days".`,
      );
    steps[step] = period;
  }
  return { request: { ...firstTargets.request, ...set.request }, agreement: { ...firstTargets.agreement, ...set.agreement } };
}

const namesOf = (set: { readonly request: object; readonly agreement: object }): string =>
  [...Object.keys(set.request).map((step) => `request.${step}`), ...Object.keys(set.agreement).map((step) => `agreement.${step}`)].join(
    ', ',
  );
