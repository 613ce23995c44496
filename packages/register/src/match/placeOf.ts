const officeWords =
  /( (county|parish))? sheriffs?( (office|department))?$| police( services)?( department)?$| department of (public safety|police)$| public safety( department)?$/;

/** The place in a folded name: what is left without the words of the office. */
export const placeOf = (folded: string): string => folded.replace(officeWords, '').trim();
