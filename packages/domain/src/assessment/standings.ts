/** How well a program fits, in one word. */
export type Band = 'fits' | 'fitsIf' | 'doesNotFit' | 'cannotSay';
/** How one requirement stands. */
export type Met = 'met' | 'notMet' | 'unknown';
