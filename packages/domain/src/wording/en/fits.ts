/** How a side sees a fit, in the middle of a sentence. */
export const overruledBands: Readonly<Record<'fits' | 'fitsIf' | 'doesNotFit', string>> = {
  fits: 'it fits',
  fitsIf: 'it fits if something changes',
  doesNotFit: 'it does not fit',
};
