import { facts, type OrganisationFact, type OrganisationFactType } from './facts.ts';

const isType = (type: string): type is OrganisationFactType => Object.hasOwn(facts, type);

/** A fact read back from a log. Throws when the log holds what no command of this domain writes. */
export function parseOrganisationFact(type: string, data: unknown): OrganisationFact {
  if (!isType(type)) throw new Error(`unknown event ${type}`);
  return { type, data: facts[type].parse(data) } as OrganisationFact;
}
