import * as z from 'zod/mini';

/** What headquarters can send back by name. */
export const sendBackParts = ['table', 'actionPlan', 'civilRights', 'assessment', 'resources', 'recommendation'] as const;
export const sendBackPart = z.enum(sendBackParts);
export type SendBackPart = (typeof sendBackParts)[number];

/**
 * ICE's own papers: the request stays at headquarters while the field does them again. What both sides concurred with has not changed,
 * so their concurrence stands.
 */
export const isFieldPaper = (part: SendBackPart): boolean => part === 'resources' || part === 'recommendation';
