import { type AgreementFact, type AgreementFactType, facts } from './facts.ts';

const isType = (type: string): type is AgreementFactType => Object.hasOwn(facts, type);

/** A fact read back from a log. Throws when the log holds what no command of this domain writes. */
export function parseAgreementFact(type: string, data: unknown): AgreementFact {
  if (!isType(type)) throw new Error(`unknown event ${type}`);
  return { type, data: facts[type].parse(data) } as AgreementFact;
}
