import type { Listed } from './asking.ts';

/** What anybody may read. */
export const publicPaths = [
  '/',
  '/compare',
  '/programs/delegation287g',
  '/programs/criminalAlienProgram',
  '/programs/lawEnforcementSupportCenter',
  '/programs/communityShield',
  '/programs/taskForce',
  '/who-has-an-agreement',
  '/how-fit-is-worked-out',
  '/join',
  '/invitation',
  '/help',
  '/set-times',
  '/privacy',
  '/sign-in',
  '/set-password',
  '/forgot-password',
  '/confirm-email',
  '/no-such-page',
] as const;

/** The agency's own pages that belong to no case. */
export const agencyPaths = [
  '/home',
  '/requests',
  '/agreements',
  '/requests/new',
  '/account',
  '/organisation',
  '/organisation/who-can-do-what',
  '/organisation/timeline',
] as const;

const under = (base: string, parts: readonly string[]) => parts.map((part) => `${base}${part}`);

/** Every page of a request, at the agency's door. */
export const requestPaths = ({ id }: Listed) =>
  under(`/requests/${id}`, [
    '',
    '/assessment',
    '/correct',
    '/move',
    '/fit',
    '/questions',
    '/determination',
    '/agreement',
    '/documents',
    '/time',
    '/timeline',
    '/people',
  ]);
/** Every page of a draft. */
export const draftPaths = ({ id }: Listed) =>
  under(`/requests/${id}`, [
    '/tasks',
    '/sections/agencyAndSignatory',
    '/sections/helpNeeded',
    '/sections/programsInMind',
    '/sections/officersOffered',
    '/sections/detentionFacilities',
    '/sections/workingWithIce',
    '/move',
    '/review',
    '/discard',
  ]);
/** Every page of an agreement, at the agency's door. */
export const agreementPaths = ({ id }: Listed) => under(`/agreements/${id}`, ['', '/text', '/documents', '/time', '/timeline']);

/** The console's pages that belong to no case. */
export const reviewerPaths = [
  '/queue',
  '/queue?view=late',
  '/queue?view=questions',
  '/queue?view=holdsOverdue',
  '/queue?view=disputed',
  '/queue?view=all',
  '/queue?view=unassigned&component=taskForce',
  '/agreements',
  '/capacity',
  '/capacity?liaisons=2&seats=24&hold=taskForce',
  '/how-fit-is-worked-out',
  '/set-times',
  '/paper',
  '/lists',
  '/joining',
  '/joining?phase=verified',
  '/people',
  '/account',
  '/help',
  '/no-such-page',
] as const;
/** Every page of a request, at ICE's door. */
export const reviewedPaths = ({ id }: Listed) =>
  under(`/requests/${id}`, [
    '',
    '/assessment',
    '/assessment?section=officersOffered',
    '/correct',
    '/move',
    '/fit',
    '/questions',
    '/determination',
    '/agreements',
    '/documents',
    '/time',
    '/record',
  ]);
/** Every page of an agreement, at ICE's door. */
export const reviewedAgreementPaths = ({ id }: Listed) => under(`/agreements/${id}`, ['', '/readiness', '/time', '/record']);
