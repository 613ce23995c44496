/**
 * Reads that open no single case, document or person: lists, counts, look-ups, one's own account and what is public. Every other read
 * says in its meta what it opens; a test refuses a read that does neither.
 */
export const opensNothing: ReadonlySet<string> = new Set([
  'meta.get',
  'meta.setTimes',
  'me.get',
  'account.factors',
  'account.sessions',
  'home.get',
  'request.list',
  'agreement.list',
  'queue.counts',
  'queue.load',
  'capacity.get',
  'people.list',
  'fieldOffice.list',
  'agency.get',
  'agency.lookUp',
  'public.listed',
  'public.counts',
  'register.reviewList',
  'organisation.list',
  'joining.list',
  'joining.lookUp',
  'invitation.look',
  // Which colleagues have a page open: asked every few seconds, and holds nothing of the case.
  'assessment.here',
  'looking.ofCase',
  'looking.own',
  'looking.denials',
]);
