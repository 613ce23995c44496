import * as z from 'zod';

/** Which case is asked about: a request or an agreement. */
export const ofCase = z.union([z.strictObject({ requestId: z.uuid() }), z.strictObject({ agreementId: z.uuid() })]);
