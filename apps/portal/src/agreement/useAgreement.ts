import { useSuspenseQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../api.ts';

export type Agreement = Outputs['agreement']['get'];

export const agreementQuery = (agreementId: string) => trpc.agreement.get.queryOptions({ agreementId });

/** One agreement as this agency may see it. The route has loaded it. */
export const useAgreement = (agreementId: string): Agreement => useSuspenseQuery(agreementQuery(agreementId)).data;
