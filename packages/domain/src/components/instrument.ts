/** What is signed, by the name the field gives it. */
export const instruments = ['memorandumOfAgreement', 'memorandumOfUnderstanding', 'accessArrangement'] as const;
export type Instrument = (typeof instruments)[number];
