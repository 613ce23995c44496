import type { Actor } from '@ice-access/domain/parties';
import { ownForm } from '../account/ownCases.ts';

/** The reader's own cases as a condition on `field_office`, and the value that it takes after those given; the door's wall, before the database's own. */
export function ownWhere(
  actor: Actor,
  given: readonly unknown[] = [],
): { readonly where: string; readonly values: unknown[]; readonly form: string } {
  const { form, values } = ownForm(actor);
  const where = form === 'all' ? 'true' : form === 'field' ? `field_office = $${given.length + 1}` : 'false';
  return { where, values: form === 'field' ? [...given, ...values] : [...given], form };
}
