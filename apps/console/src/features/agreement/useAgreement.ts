import { type Look, lookFrom } from '@ice-access/domain/wording';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../api.ts';

export type AgreementCase = Outputs['agreement']['get'];

/** The agreement as this office sees it, with its text and what may be done now. */
export const useAgreement = (agreementId: string): AgreementCase => useSuspenseQuery(trpc.agreement.get.queryOptions({ agreementId })).data;

/** Ids of an agreement to words. */
export const agreementLook = ({ people, texts, composed, readiness }: AgreementCase): Look =>
  lookFrom({
    people,
    texts,
    clauses: Object.fromEntries(composed.clauses.map(({ id, heading }) => [id, heading])),
    readinessItems: Object.fromEntries(readiness.map(({ item }) => [item.itemId, item.label])),
  });
