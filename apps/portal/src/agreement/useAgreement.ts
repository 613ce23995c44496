import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '../api.ts';
import { agreementQuery } from './queries.ts';

export type Agreement = Outputs['agreement']['get'];

/** One agreement as this agency may see it. The route has loaded it. */
export const useAgreement = (agreementId: string): Agreement => useSuspenseQuery(agreementQuery(agreementId)).data;
