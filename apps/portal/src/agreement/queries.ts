import { trpc } from '../api.ts';

export const agreementQuery = (agreementId: string) => trpc.agreement.get.queryOptions({ agreementId });
