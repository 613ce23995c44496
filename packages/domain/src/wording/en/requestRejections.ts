import type { EarlierAct, RequestRejection } from '../../request/rejection.ts';
import { count, list, sayDate } from './dates.ts';
import type { RejectionSentences } from './rejectionSentences.ts';

const acts: Readonly<Record<EarlierAct, string>> = {
  assessed: 'assessed this case',
  determined: 'took part in the determination for ICE',
  reviewedCivilRights: 'review civil rights in this case',
};

/** Why not, for requests, and for agreements where they share the reason: the fact that forbids, and what opens the way where something does. */
export const requestRejections: RejectionSentences<RequestRejection['code']> = {
  notYourAgency: () => 'This request belongs to another agency.',
  earlierRequestOpen: () => 'The earlier request is still open. Go on with it, or withdraw it first.',
  referenceMissing: () => 'No reference could be given. Try again.',
  editionUnknown: () => 'The needs assessment on this page is not the one of this request. Load the page again.',
  incomplete: ({ missing }, look) =>
    missing.length > 3
      ? `${count(missing.length, 'answer')} are missing before the request can be sent.`
      : `Missing before the request can be sent: ${list(missing.map((id) => look.question(id)))}.`,
  contradictory: ({ sentences }) => `These answers cannot all be right. ${sentences.join(' ')} Correct one of them first.`,
  noNewerEdition: () => 'This request has the newest edition of the questions already.',
  liaisonsMoveEdition: () => 'While both sides answer, the two liaisons move the assessment to newer questions.',
  otherPage: () => 'Someone changed this after you opened the page. Read it again, then go on. Nothing is lost.',
  agencyNotVerified: () => 'The program office has not verified your agency yet. The draft is kept; send it once it has.',
  nothingAsked: () => 'Name at least one program you have in mind, or ask ICE to advise you.',
  askedTwice: ({ subject }, look) => `${look.subject(subject)} is in the list twice.`,
  scanMissing: () => 'Attach the scan of the letter.',
  notPaper: () => 'This request did not come on paper.',
  takenOver: () => 'The agency took this request over. It acts here itself.',
  notTakenOver: () => 'This request came on paper. An authorized official of the agency takes it over first.',
  unknownFieldOffice: ({ fieldOffice }) => `There is no field office “${fieldOffice}”.`,
  otherFieldOffice: ({ fieldOffice }, look) => `This is for the director of the ${look.fieldOffice(fieldOffice)} field office.`,
  lacksOffice: ({ person }, look) => `${look.person(person)} does not hold the office this needs.`,
  ofOtherFieldOffice: ({ person, fieldOffice }, look) =>
    `${look.person(person)} does not belong to the ${look.fieldOffice(fieldOffice)} field office, which has this case.`,
  samePersonTwice: () => 'The two liaisons are two different people.',
  nothingChanges: () => 'This is how it stands already.',
  notNamedLiaison: () => 'This is for the two liaisons named in this request.',
  notNamedReviewer: () => 'This is for the civil-rights reviewer named in this request.',
  unknownSection: ({ sectionId }) => `The assessment has no section “${sectionId}”.`,
  notYourSection: ({ sectionId }, look) => `The other side answers the section “${look.section(sectionId)}”.`,
  sectionFinished: ({ sectionId }, look) => `The section “${look.section(sectionId)}” was handed over. Open it again to change it.`,
  sectionOpen: ({ sectionId }, look) => `The section “${look.section(sectionId)}” is open.`,
  sectionIncomplete: ({ sectionId, missing }, look) =>
    `${count(missing.length, 'answer is', 'answers are')} missing in the section “${look.section(sectionId)}”.`,
  nothingToFinish: () => 'All sections of your side are handed over.',
  nothingFinished: () => 'No section has been handed over yet.',
  sectionsOpen: ({ sectionIds }, look) => `Still open: ${list(sectionIds.map((id) => look.section(id)))}.`,
  meetingMissing: () => 'Record a meeting with the agency first.',
  unknownMeeting: () => 'No such meeting is recorded in this request.',
  noteMissing: () => 'Your side wrote these minutes. Write the note that you want to add.',
  minutesAcknowledged: () => 'Your side has acknowledged these minutes. You can still add a note.',
  unknownQuestion: ({ questionId }) => `The assessment of this request has no question “${questionId}” that both sides see.`,
  threadIdTaken: () => 'This id is in use in the request. Load the page again.',
  tooManyThreads: ({ max }) => `${count(max, 'thread is', 'threads are')} open in this request. Close some first.`,
  unknownThread: () => 'There is no such thread in this request.',
  threadClosed: () => 'This thread is closed. Ask again in a new one.',
  notYourThread: () => 'The side that asked closes this thread.',
  noTracks: () => 'No program is on the table. Add one first.',
  tracksOpen: ({ trackIds }, look) => `Not agreed yet: ${list(trackIds.map((id) => look.track(id)))}.`,
  unknownTrack: () => 'This program is not part of the request.',
  trackIdTaken: () => 'This id is in use in the request. Load the page again.',
  alreadyConsidered: ({ subject }, look) => `${look.subject(subject)} is on the table already.`,
  outcomeUnclear: ({ needs }) =>
    ({
      offers: 'Say which program is offered instead.',
      until: 'Say until which date it is deferred.',
      offersOnlyInstead: 'Another program can be named only with “offered instead”.',
      untilOnlyDeferred: 'A date can be set only with “deferred”.',
    })[needs],
  nothingToAgree: () => 'The other side has proposed nothing that is still open.',
  ownProposal: () => 'Your own side proposed this. The other side answers.',
  dateNotAhead: ({ date }) => `${sayDate(date)} is not ahead. Choose a later date.`,
  dateInFuture: ({ date }) => `${sayDate(date)} has not come yet. Choose today or an earlier date.`,
  civilRightsReviewerMissing: () => 'The program office has not named a civil-rights reviewer yet.',
  civilRightsOpen: () => 'The civil-rights finding is not recorded yet.',
  civilRightsObjection: () => 'The civil-rights reviewer objects. Change the determination first.',
  conditionsMissing: () => 'Write at least one condition or reason that both sides can read.',
  alreadyConcurred: () => 'Your side has concurred with this text. The other side is next.',
  actedForOtherSide: () => 'This person acted for the other side in this case, and so cannot act for this one.',
  sameHand: ({ did }) => `People who ${acts[did]} cannot do this too. Another person has to.`,
  memoMissing: () => 'The field office director has not recommended yet.',
  tracksWrong: ({ trackIds }, look) =>
    `Name one agreement for each selected program, and no other. Wrong: ${list(trackIds.map((id) => look.track(id)))}.`,
  agreementTwice: () => 'Each program gets an agreement of its own.',
  notYet: ({ on }) => `This can be done from ${sayDate(on)} on.`,
  noticeMissing: () => 'No notice of lapse is running.',
  noticeRunning: ({ answerBy }) => `A notice is running: the agency can answer until ${sayDate(answerBy)}.`,
  agencyNotAwaited: () => 'The next step is not the agency’s, so nothing lapses.',
  alreadyDisputed: () => 'Your agency has put its word beside this ending. It stays here for good.',
  notDisputed: () => 'The agency has not disputed how this request ended.',
  disputeAnswered: () => 'ICE has answered the agency’s statement. Both stay here for good.',
};
