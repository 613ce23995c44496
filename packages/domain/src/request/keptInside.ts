/** What is part of a determination and read by ICE alone. That it exists, and why it is kept, both sides see. */
export type KeptInside = 'fieldMemo' | 'civilRightsNote' | 'counselComment';
