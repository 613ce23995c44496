import type { NextStepCode } from '../../request/turn.ts';

/** What happens next, in the same words for both sides. */
export const nextSteps: Readonly<Record<NextStepCode, string>> = {
  agencyOpens: 'The agency starts a request.',
  agencySends: 'The agency completes the draft, and an authorized official sends it to ICE.',
  iceAcknowledges: 'ICE confirms the request and names two contacts, or returns it with what is missing.',
  agencyCompletes: 'The agency completes what is missing and sends the request again.',
  agencyTakesOver: 'An authorized official of the agency takes over the request that came on paper.',
  assessmentStarts: 'The two liaisons start the needs assessment.',
  bothAnswer: 'Both sides answer their open sections.',
  agencyAnswers: 'The agency answers its open sections.',
  iceAnswers: 'ICE answers its open sections.',
  meetingHeld: 'ICE meets the agency and records the meeting.',
  assessmentSummedUp: 'A liaison sums up the assessment.',
  outcomesProposed: 'Both sides propose what becomes of each program.',
  proposalsAnswered: 'The other side answers the open proposals.',
  questionsAnswered: 'The questions on the table are answered first.',
  reviewerNamed: 'The program office names the civil-rights reviewer.',
  civilRightsReviewed: 'The civil-rights reviewer records the finding.',
  objectionResolved: 'The civil-rights reviewer objects: both sides change the determination.',
  determinationConcurred: 'Each side concurs with the whole determination.',
  deferralTakenUp:
    'Both sides wait until the date they set, or until what they wait for happens. Then the deferred programs are taken up again.',
  fieldRecommends: 'The field office director recommends to headquarters.',
  headquartersDecides: 'Headquarters approves, sends back or declines.',
  holdReviewed: 'ICE reviews the hold: it releases the request, keeps the hold or declines.',
  agreementsDrafted: 'An agreement is drafted for each selected program.',
  nothing: 'Nothing more happens here. The agency can ask again and link to this request.',
};
