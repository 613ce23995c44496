import * as z from 'zod/mini';

/** What a civil-rights reviewer looked at: past complaints, lawsuits, consent decrees and what is known beside them (OIG-10-63, civil rights in selection). */
export const civilRightsSources = [
  'complaints',
  'lawsuits',
  'consentDecrees',
  'federalFindings',
  'stateFindings',
  'jailInspections',
  'agencyPolicies',
  'trainingRecords',
  'communityStatements',
  'agencyAnswers',
  'other',
] as const;
export const civilRightsSource = z.enum(civilRightsSources);
export type CivilRightsSource = (typeof civilRightsSources)[number];
