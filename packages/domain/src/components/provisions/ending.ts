import type { SourceKey } from '../sources.ts';
import type { Clause, Clocks } from '../texts.ts';

/** When it starts, pauses and ends: says exactly what the clocks of the same model say. */
export function startAndEnd(clocks: Clocks, sources: readonly SourceKey[], closing: string): Clause {
  const { agencyNoticeDays, suspensionNoticeDays, termMonths } = clocks;
  const term =
    termMonths === null
      ? 'It has no end date and stays in force until it is ended.'
      : 'It ends {termMonths} months after that day. The parties may sign a new agreement before.';
  const suspends =
    suspensionNoticeDays.value === 0
      ? 'ICE may suspend this agreement at once by written notice.'
      : 'ICE may suspend this agreement by written notice of {suspensionNoticeDays} days; at once where an emergency demands it and the notice says why.';
  const agencyEnds =
    agencyNoticeDays.value === 0
      ? 'The Agency may end this agreement at any time by written notice to ICE.'
      : 'The Agency may end this agreement by written notice of {agencyNoticeDays} days.';
  return {
    id: 'startAndEnd',
    heading: 'Start, suspension and end',
    standing: 'fixed',
    why: 'The dates run by these values in the system of record, so that the text and the record never differ.',
    paragraphs: [
      `This agreement is in force from the day of the second signature. ${term} Work under it begins when the readiness list of both parties is confirmed, which is planned within {prepareDays} days.`,
      `${suspends} The notice states the reasons, how long the suspension lasts, and how the Agency can respond and what would correct the matter. A suspension that is not extended by such a notice ends after its last day.`,
      `${agencyEnds} ICE may end it by written notice of {iceNoticeDays} days, with the reasons. The party that gave notice may take it back before its date.`,
      closing,
    ],
    sources,
  };
}
