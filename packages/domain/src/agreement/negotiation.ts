import type { AgreementRejection } from './rejection.ts';
import type { AgreementSide, Unsigned } from './state.ts';

type Table = Pick<Unsigned, 'terms' | 'settled' | 'changes'>;

/** How one clause stands: the same in every agreement of its kind, as drafted, in agreed other words, or waiting for an answer. */
export type ClauseStanding =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'open' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'proposed'; readonly waitsFor: AgreementSide };

const otherSide = (party: string): AgreementSide => (party === 'agency' ? 'ice' : 'agency');

/** How every clause of the edition stands, by its id. */
export function clauseStandings({ terms, settled, changes }: Table): ReadonlyMap<string, ClauseStanding> {
  return new Map(
    terms.clauses.map(({ clauseId, open }): [string, ClauseStanding] => {
      const change = changes[clauseId];
      if (change !== undefined) return [clauseId, { kind: 'proposed', waitsFor: otherSide(change.by.party) }];
      if (settled[clauseId] !== undefined) return [clauseId, { kind: 'changed' }];
      return [clauseId, { kind: open ? 'open' : 'fixed' }];
    }),
  );
}

/** The sides that have to answer a proposal. */
export const awaitedSides = ({ changes }: Pick<Unsigned, 'changes'>): ReadonlySet<AgreementSide> =>
  new Set(Object.values(changes).map(({ by }) => otherSide(by.party)));

/** While words are proposed and not answered, there is no one text to agree to. */
export function mustBeSettled({ changes }: Pick<Unsigned, 'changes'>): AgreementRejection | undefined {
  const clauseIds = Object.keys(changes);
  return clauseIds.length > 0 ? { code: 'changesOpen', clauseIds } : undefined;
}
