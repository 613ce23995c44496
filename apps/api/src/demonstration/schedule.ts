import { addDays, type CalendarDate, weekdayOf } from '@ice-access/domain/kernel';
import type { Step } from './steps/step.ts';

/** One step on its day, at its minute. */
export interface Scheduled {
  readonly at: Date;
  readonly story: number;
  readonly step: Step;
}
const monday = (date: CalendarDate): CalendarDate => addDays(date, { 6: 2, 0: 1 }[weekdayOf(date)] ?? 0);
// Mid-morning in the zone of the fictional field office, a few minutes apart so that no two stories meet in one instant.
const clockOn = (date: CalendarDate, minute: number): Date => new Date(Date.parse(`${date}T15:00:00.000Z`) + minute * 60_000);

/** Sets a story's steps on days that end `idle` days before `asOf`, so that the last one is as old as the story says. */
export function schedule(
  steps: readonly Step[],
  { asOf, idle, story }: { readonly asOf: CalendarDate; readonly idle: number; readonly story: number },
): readonly Scheduled[] {
  const length = steps.slice(1).reduce((days, { after }) => days + after, 0);
  let days = -idle - length;
  return steps.map((step, index) => {
    if (index > 0) days += step.after;
    return { at: clockOn(monday(addDays(asOf, days)), (index % 30) * 7 + (story % 60) / 10), story, step };
  });
}

/** All stories' steps in the order of time: references are given in it, and the log is written in it. */
export const inOrder = (all: readonly (readonly Scheduled[])[]): readonly Scheduled[] =>
  all.flat().toSorted((one, other) => one.at.getTime() - other.at.getTime() || one.story - other.story);
