import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Door, Relation } from './cast.ts';
import type { Verdict } from './probe.ts';
import type { Strength } from './sessions.ts';

/** Phases are those of what the procedure is about; a procedure about nothing has none. */
export type About = 'request' | 'agreement' | 'organisation' | 'nothing';
/** The least that a session must be: none at all, of any strength, with the factor that the role needs, or proved within five minutes. */
export type Needs = 'none' | 'half' | 'full' | 'fresh';

/** For whom, about whose case, in which phases. What is left out means all of them. */
export interface Rule {
  readonly roles?: readonly string[] | undefined;
  /** `other`: another agency’s case, or one of another field office. */
  readonly of?: 'own' | 'other' | undefined;
  readonly phases?: readonly string[] | undefined;
}
/** What is written about one procedure or route of one door. */
export interface Line {
  readonly about: About;
  readonly needs: Needs;
  /** It is open to somebody whose offices have all ended, since it is about his own account. */
  readonly withoutOffice?: boolean;
  /** Where a session of some strength is answered otherwise than `needs` says, what it is answered. */
  readonly except?: { readonly [S in Strength]?: Verdict };
  /** The role is asked before the case is looked for: whoever may never do it hears so even of a case that he does not see. */
  readonly roleFirst?: boolean;
  readonly allowed: readonly Rule[];
  readonly hidden?: readonly Rule[] | undefined;
}
export interface HiddenEverywhere extends Rule {
  readonly door: Door;
  readonly about: About;
}
/** The written matrix. What is hidden is hidden whatever else is said; what is neither hidden nor allowed is refused. */
export interface Authority {
  readonly phases: Readonly<Record<Exclude<About, 'nothing'>, readonly string[]>>;
  readonly roles: Readonly<Record<Door, readonly string[]>>;
  /** Holds for every procedure of the door that is about such a case. */
  readonly hidden: readonly HiddenEverywhere[];
  readonly doors: Readonly<Record<Door, Readonly<Record<string, Line>>>>;
}

export const authorityFile = join(import.meta.dirname, '../../docs/authority.json');

/** The same for people who read. */
export const authorityPage = join(import.meta.dirname, '../../docs/authority.md');

/** Reads the written matrix. */
export const readAuthority = (file = authorityFile): Authority => JSON.parse(readFileSync(file, 'utf8'));

/** One square of the matrix. */
export interface Square {
  readonly door: Door;
  readonly procedure: string;
  readonly role: string;
  readonly relation: Relation;
  /** Undefined where the procedure is about no case. */
  readonly phase: string | undefined;
}
export type Said = 'allowed' | 'refusedByRole' | 'refusedByPhase' | 'hidden';

export function isFor({ roles, of }: Rule, { role, relation }: Pick<Square, 'role' | 'relation'>): boolean {
  const whose = of === undefined || (of === 'own') === (relation === 'own');
  return whose && (roles === undefined || roles.includes(role));
}
const isIn = ({ phases }: Rule, phase: string | undefined): boolean =>
  phases === undefined || phase === undefined || phases.includes(phase);

/** Whether a case is not there for this role, whatever it asks. */
export const isHiddenEverywhere = (hidden: readonly HiddenEverywhere[], about: About, square: Omit<Square, 'procedure'>): boolean =>
  hidden.some((rule) => rule.door === square.door && rule.about === about && isFor(rule, square) && isIn(rule, square.phase));

/** What the matrix says of one square, to somebody who is signed in as strongly as can be. */
export function saidOf(authority: Authority, square: Square): Said {
  const line = authority.doors[square.door][square.procedure];
  if (line === undefined) throw new Error(`${square.door} ${square.procedure} has no line`);
  if (line.roleFirst === true && !line.allowed.some(({ roles }) => roles === undefined || roles.includes(square.role)))
    return 'refusedByRole';
  if (isHiddenEverywhere(authority.hidden, line.about, square)) return 'hidden';
  if (line.hidden?.some((rule) => isFor(rule, square) && isIn(rule, square.phase))) return 'hidden';
  const rules = line.allowed.filter((rule) => isFor(rule, square));
  if (rules.some((rule) => isIn(rule, square.phase))) return 'allowed';
  return rules.length > 0 ? 'refusedByPhase' : 'refusedByRole';
}

/** Phases in which most roles see a case, or their organisation. */
const openTo: ReadonlySet<string> = new Set(['assessing', 'own']);

/** The phase in which somebody of another agency or field office tries: one in which it is open to somebody. */
export function phaseToTry({ about, allowed }: Line, phases: Authority['phases']): string | undefined {
  if (about === 'nothing') return undefined;
  return (
    allowed.find((rule) => rule.phases !== undefined)?.phases?.[0] ??
    phases[about].find((phase) => openTo.has(phase)) ??
    phases[about].at(-1)
  );
}
