import * as z from 'zod/mini';
import { date, id } from '../kernel/ids.ts';
import { typed } from '../kernel/typedText.ts';
import type { Question } from './instrument.ts';
import { isList, type ListValue, listSchema, listText } from './list.ts';
import { numberSchema } from './number.ts';

/** What can stand in an answer. `null` says: we do not know yet. */
export type AnswerValue = string | number | boolean | readonly string[] | ListValue | null;
export type Confidence = 'high' | 'medium' | 'low';
export const confidences = ['high', 'medium', 'low'] as const satisfies readonly Confidence[];

/** One whole field: the value with its evidence. Merged as one, or a figure would carry another one's source. */
export interface Answer {
  readonly value: AnswerValue;
  readonly unit?: string | undefined;
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly documentId?: string | undefined;
  readonly confidence?: Confidence | undefined;
}
/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

const valuesOf = (question: Question & { kind: 'choice' | 'multiChoice' }): string[] => question.choices.map(({ value }) => value);

function valueSchema(question: Question): z.ZodMiniType<AnswerValue> {
  switch (question.kind) {
    case 'number':
      return numberSchema(question);
    case 'choice':
      return z.enum(valuesOf(question));
    case 'multiChoice':
      return z.array(z.enum(valuesOf(question))).check(
        z.minLength(1),
        z.maxLength(question.choices.length),
        z.refine((chosen) => new Set(chosen).size === chosen.length, 'Choose each answer once.'),
      );
    case 'yesNo':
      return z.boolean();
    case 'text':
      return typed.check(z.maxLength(question.maxLength));
    case 'date':
      return date;
    case 'list':
      return listSchema(question);
  }
}

/** Says what an answer to this question must look like, evidence included. */
export function answerSchema(question: Question): z.ZodMiniType<Answer> {
  return z.strictObject({
    value: z.nullable(valueSchema(question)),
    unit: question.kind === 'number' ? z.optional(z.literal(question.unit)) : z.optional(z.undefined()),
    source: z.optional(typed.check(z.maxLength(200))),
    asOf: z.optional(date),
    documentId: z.optional(id),
    confidence: z.optional(z.enum(confidences)),
  });
}

const schemas = new WeakMap<Question, z.ZodMiniType<AnswerValue>>();

/** The value of an answer when it is one that the question allows; otherwise nothing is known. */
export function known(question: Question, answer: Answer | undefined): Exclude<AnswerValue, null> | undefined {
  if (answer === undefined || answer.value === null) return undefined;
  const schema = schemas.get(question) ?? valueSchema(question);
  schemas.set(question, schema);
  const parsed = schema.safeParse(answer.value);
  return parsed.success && parsed.data !== null ? parsed.data : undefined;
}

/** The answer as a person reads it. */
export function answerText(question: Question, answer: Answer | undefined): string {
  const value = known(question, answer);
  if (value === undefined) return answer?.value === null ? 'not known yet' : 'not answered';
  if (typeof value === 'number') return `${value.toLocaleString('en-US')}${question.kind === 'number' ? ` ${question.unit}` : ''}`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isList(value)) return question.kind === 'list' ? listText(question, value) : 'not answered';
  if (question.kind !== 'choice' && question.kind !== 'multiChoice') return String(value);
  const label = (one: string) => question.choices.find((choice) => choice.value === one)?.label ?? one;
  return typeof value === 'string' ? label(value) : value.map(label).join('; ');
}
