import { trpc } from '../api.ts';

// Apart from the hooks: a route asks for these before any page is loaded.
export const caseQuery = (requestId: string) => trpc.request.get.queryOptions({ requestId });
export const assessmentQuery = (requestId: string) => trpc.assessment.get.queryOptions({ requestId });
