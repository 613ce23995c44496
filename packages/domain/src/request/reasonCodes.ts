import * as z from 'zod/mini';
import type { OutcomeKind } from './state.ts';

/**
 * Why one component ends as it does. Which side lacks what is part of the code. From the published cases: "funding for FY 2007 has been
 * exhausted" (letters to North Carolina agencies, 2007), supervisors and training seats (field memo on Cabarrus County, 2007; letter to
 * Ventura County, 2008), a jail survey of few bookings for ICE (Shelby County, 2007), a board that decides (12 agreements in October 2009),
 * civil rights weighed in selection (OIG-10-63).
 */
export const reasonCodes = [
  'fitsNeeds',
  'agencyPrefers',
  'icePrefers',
  'iceLacksFunds',
  'iceLacksSupervisors',
  'iceLacksTrainingSeats',
  'iceLacksBeds',
  'agencyLacksOfficers',
  'agencyLacksFacility',
  'agencyLacksFunds',
  'stateLaw',
  'governingBody',
  'civilRightsRecord',
  'fewBookings',
  'otherProgramServes',
  'awaitsDecision',
  'withdrawnByAgency',
  'other',
] as const;
export const reasonCode = z.enum(reasonCodes);
export type ReasonCode = (typeof reasonCodes)[number];

const forKind: Readonly<Record<OutcomeKind, readonly ReasonCode[]>> = {
  selected: ['fitsNeeds', 'agencyPrefers', 'icePrefers', 'other'],
  notSelected: reasonCodes.filter((code) => code !== 'fitsNeeds'),
  offeredInstead: reasonCodes.filter((code) => !['awaitsDecision', 'withdrawnByAgency'].includes(code)),
  deferred: reasonCodes.filter((code) => !['otherProgramServes', 'withdrawnByAgency'].includes(code)),
};

/** The reasons from which an outcome of this kind chooses. */
export const reasonCodesFor = (kind: OutcomeKind): readonly ReasonCode[] => forKind[kind];

/** The first reason that cannot stand for an outcome of this kind. */
export const reasonUnfitFor = (kind: OutcomeKind, codes: readonly ReasonCode[]): ReasonCode | undefined =>
  codes.find((code) => !forKind[kind].includes(code));
