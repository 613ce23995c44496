import type { Question, Section } from '../../../instrument.ts';
import { section, type Written } from '../../2026-1/sections/build.ts';

interface Changes {
  readonly drops?: readonly string[];
  /** What is asked differently: only the parts that differ. */
  readonly words?: Readonly<Record<string, Partial<Pick<Question, 'text' | 'help' | 'why'>>>>;
  /** Questions that take the place of one with the same id. */
  readonly instead?: readonly Written[];
  /** New questions, each after the one that is named. */
  readonly adds?: readonly { readonly after: string; readonly question: Written }[];
}

/** A page of an earlier edition with what is different in this one; what is not named stays as it was. */
export function changed(before: Section, { drops = [], words = {}, instead = [], adds = [] }: Changes): Section {
  const written = (one: Written): readonly Question[] => section(before, [one]).questions;
  return {
    ...before,
    questions: before.questions
      .filter(({ id }) => !drops.includes(id))
      .flatMap((question) => {
        const other = instead.find(({ id }) => id === question.id);
        const now: readonly Question[] = other === undefined ? [{ ...question, ...words[question.id] }] : written(other);
        return [...now, ...adds.filter(({ after }) => after === question.id).flatMap((add) => written(add.question))];
      }),
  };
}
