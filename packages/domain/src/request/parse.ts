import { facts, type RequestFact, type RequestFactType } from './facts.ts';

const isType = (type: string): type is RequestFactType => Object.hasOwn(facts, type);

/** A fact read back from a log. Throws when the log holds what no command of this domain writes. */
export function parseRequestFact(type: string, data: unknown): RequestFact {
  if (!isType(type)) throw new Error(`unknown event ${type}`);
  return { type, data: facts[type].parse(data) } as RequestFact;
}
