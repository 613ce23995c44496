import type { Condition, Question, Section, Side } from '../../../instrument.ts';

type Common = Pick<Question, 'id' | 'text' | 'help' | 'why' | 'who' | 'about' | 'source'> &
  Partial<Pick<Question, 'required' | 'requiredFor' | 'changedBy'>> & { readonly askedWhen?: Condition };
type Kinds = {
  [Kind in Question['kind']]: Omit<Extract<Question, { kind: Kind }>, keyof Common | 'section' | 'sees' | 'personal' | 'askedWhen'>;
}[Question['kind']];
/** A question as it is written down: what is the same for nearly all is filled in. */
export type Written = Common & Kinds;

/**
 * Puts the questions of one page together. Every question is read by both sides, asks about no person, and can be
 * answered otherwise by the side that answers it, unless it says that nobody can.
 */
export function section(
  page: Pick<Section, 'id' | 'title' | 'intro'> & { readonly side: Side; readonly atFiling?: boolean },
  questions: readonly Written[],
): Section {
  return {
    ...page,
    atFiling: page.atFiling ?? false,
    questions: questions.map(
      (question): Question => ({
        required: 'answer',
        requiredFor: 'all',
        changedBy: page.side,
        ...question,
        section: page.id,
        sees: 'both',
        personal: false,
      }),
    ),
  };
}

/** A number that counts whole things. */
export const count = (unit: string, max: number) => ({ kind: 'number', unit, min: 0, max, whole: true }) as const;
/** A number that may have decimals. */
export const measure = (unit: string, max: number) => ({ kind: 'number', unit, min: 0, max, whole: false }) as const;
