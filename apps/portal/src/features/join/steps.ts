/** The steps of the way in, in their order. */
export const steps = ['agency', 'people', 'letter', 'review'] as const;
export type Step = (typeof steps)[number];
