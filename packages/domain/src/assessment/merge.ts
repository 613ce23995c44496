import type { Answer } from './answer.ts';
import { isList, type ListValue } from './list.ts';
import { mergedOrder } from './mergeOrder.ts';
import { sameValue } from './sameValue.ts';

/** A part of an answer that changes as one. Most answers are one field; a list is one for each row, one for the order, one for the evidence. */
export type FieldKey = 'answer' | 'evidence' | 'order' | `row:${string}`;

/** Theirs, with everything of mine in it that nobody else changed; and the fields that both changed, differently. */
export interface Merged {
  readonly answer: Answer | null;
  readonly fields: readonly FieldKey[];
}

type Listed = Answer & { readonly value: ListValue };
const listed = (answer: Answer | null): answer is Listed => answer !== null && isList(answer.value);
const evidenceOf = ({ value: _value, ...evidence }: Answer) => evidence;
const noRows: Listed = { value: { rows: {}, order: [] } };

/** Whether two answers say the same, evidence included. */
export const sameAnswer = (one: Answer | null, other: Answer | null): boolean => sameValue(one, other);

/** One field by three versions: what stands then, or that a person has to choose. */
function pick<T>(base: T, mine: T, theirs: T): { readonly value: T; readonly contested: boolean } {
  if (sameValue(mine, theirs) || sameValue(mine, base)) return { value: theirs, contested: false };
  return sameValue(theirs, base) ? { value: mine, contested: false } : { value: theirs, contested: true };
}

/**
 * Brings together what two people made of one answer. A field is a whole: value, unit, source, date, document and confidence change
 * together, or a figure would carry another one's source. Of a list, each row is a field: added and added keeps both, taken out
 * against changed has to be chosen, and the order is a field of its own. Text is never merged inside.
 */
export function mergeAnswers(base: Answer | null, mine: Answer | null, theirs: Answer | null): Merged {
  const whole = pick(base, mine, theirs);
  if (!whole.contested) return { answer: whole.value, fields: [] };
  if (!listed(mine) || !listed(theirs)) return { answer: theirs, fields: ['answer'] };
  return mergeLists(listed(base) ? base : noRows, mine, theirs);
}

function mergeLists(base: Listed, mine: Listed, theirs: Listed): Merged {
  const fields: FieldKey[] = [];
  const rows: Record<string, ListValue['rows'][string]> = {};
  const ids = new Set([base, mine, theirs].flatMap(({ value }) => Object.keys(value.rows)));
  for (const id of [...ids].sort()) {
    const { value, contested } = pick(base.value.rows[id], mine.value.rows[id], theirs.value.rows[id]);
    if (contested) fields.push(`row:${id}`);
    if (value !== undefined) rows[id] = value;
  }
  const evidence = pick(evidenceOf(base), evidenceOf(mine), evidenceOf(theirs));
  if (evidence.contested) fields.push('evidence');
  const order = mergedOrder({ base: base.value.order, mine: mine.value.order, theirs: theirs.value.order, stays: (id) => id in rows });
  if (order.contested) fields.push('order');
  return { answer: { ...evidence.value, value: { rows, order: order.order } }, fields };
}

/** The current answer with these fields as one writer had them: what stands when his version is chosen. */
export function withFields(current: Answer | null, mine: Answer | null, fields: readonly FieldKey[]): Answer | null {
  if (fields.includes('answer') || !listed(mine) || !listed(current)) return mine;
  const rows = { ...current.value.rows };
  for (const field of fields) {
    if (!field.startsWith('row:')) continue;
    const id = field.slice('row:'.length);
    const row = mine.value.rows[id];
    if (row === undefined) delete rows[id];
    else rows[id] = row;
  }
  const lead = fields.includes('order') ? mine.value.order : current.value.order;
  const rest = fields.includes('order') ? current.value.order : mine.value.order;
  const order = mergedOrder({ base: [], mine: lead, theirs: rest, stays: (id) => id in rows, mineLeads: true }).order;
  const evidence = evidenceOf(fields.includes('evidence') ? mine : current);
  return { ...evidence, value: { rows, order } };
}

/**
 * What of a version has arrived although some of its fields have to be chosen: those stand as they did before it. Whoever writes on
 * after it writes on this.
 */
export const arrivedOf = (
  sent: Answer | null,
  { base, fields }: { readonly base: Answer | null; readonly fields: readonly FieldKey[] },
): Answer | null => withFields(sent, fields.includes('answer') || listed(base) ? base : noRows, fields);
