import type { RequestCommandType } from '../../request/decide.ts';

/** The button, and what will happen. */
export const requestCommands: Readonly<Record<RequestCommandType, { readonly label: string; readonly effect: string }>> = {
  OpenRequest: { label: 'Start a request', effect: 'A draft opens that only your agency can see. You can stop and go on at any time.' },
  SubmitRequest: {
    label: 'Send to ICE',
    effect: 'ICE gets the request as it stands on this page, confirms it, and names your two contacts.',
  },
  DiscardDraft: { label: 'Discard the draft', effect: 'The draft is closed for good. ICE never saw it.' },
  ReturnRequest: { label: 'Return to the agency', effect: 'The agency gets your list of what is missing and sends the request again.' },
  RecordPaperRequest: {
    label: 'Record a paper request',
    effect: 'A request opens for the agency with the date it came. An official of the agency can take it over here later.',
  },
  TakeOverRequest: {
    label: 'Take over this request',
    effect: 'Your agency goes on with the request here. What ICE recorded from your letter or call stays.',
  },
  RecordPaperWithdrawal: {
    label: 'Record a withdrawal on paper',
    effect: 'The request ends as withdrawn, with the date of the agency’s statement.',
  },
  AcknowledgeRequest: {
    label: 'Acknowledge the request',
    effect: 'The agency is told which field office and which two liaisons handle its request.',
  },
  ReassignLiaisons: { label: 'Name other liaisons', effect: 'The new liaisons take the case. Both sides see the change.' },
  StartAssessment: { label: 'Start the assessment', effect: 'The agency’s and ICE’s sections open. Each side answers its own.' },
  FinishSection: {
    label: 'Hand over this section',
    effect: 'The other side reads the section as it stands on this page. It can be opened again while the assessment lasts.',
  },
  ReopenSection: {
    label: 'Open this section again',
    effect: 'The section can be changed and has to be handed over again. Both sides read your reason.',
  },
  CorrectAnswers: {
    label: 'Correct an answer',
    effect: 'The other side reads the new answer beside the old one, with both dates and your reason. Nothing else changes.',
  },
  MoveEdition: {
    label: 'Move to the newer questions',
    effect: 'Answers that still fit are kept. Sections with new or different questions open again.',
  },
  RecordMeeting: {
    label: 'Record a meeting',
    effect: 'Both sides read the record. The other side says whether the minutes are right as written, or adds a note.',
  },
  AcknowledgeMinutes: {
    label: 'Acknowledge the minutes',
    effect: 'Both sides read that your side agrees with the minutes as written, or your note beside them.',
  },
  OpenThread: {
    label: 'Ask the other side',
    effect: 'The other side gets your question by letter, with the date you set. The request goes on meanwhile.',
  },
  ReplyInThread: {
    label: 'Send the reply',
    effect: 'The other side gets your reply by letter. After that it is their turn in this thread.',
  },
  CloseThread: { label: 'Close the thread', effect: 'You have your answer. What was written stays for both sides to read.' },
  OverruleFit: {
    label: 'See a fit otherwise',
    effect: 'Both sides read how you see the fit, and why, beside the points. The points stay as they are and decide nothing.',
  },
  CompleteAssessment: {
    label: 'Complete the assessment',
    effect: 'The answers are closed, and both sides settle what becomes of each program.',
  },
  AddComponent: { label: 'Add a program', effect: 'One more program is on the table. Any concurrence given so far is void.' },
  ProposeOutcome: {
    label: 'Propose an outcome',
    effect: 'The other side reads your proposal with its reason, and agrees or proposes something else.',
  },
  AgreeOutcome: { label: 'Agree to this outcome', effect: 'The outcome of this program is settled for both sides.' },
  AskAboutOutcome: {
    label: 'Ask about this row',
    effect: 'The other side reads your question and answers it. Both answers stay on the row.',
  },
  AnswerAboutOutcome: { label: 'Answer the question', effect: 'The other side reads your answer beside its question.' },
  WithdrawComponent: {
    label: 'Take this program off the table',
    effect: 'Your agency no longer asks for this program. The rest of the request goes on.',
  },
  RecordDisagreement: {
    label: 'Record a disagreement',
    effect: 'Both sides read it, and it stays in the record for good. It stops nothing.',
  },
  AnswerDisagreement: { label: 'Answer the disagreement', effect: 'Your answer stays beside the disagreement for good.' },
  CloseRowInDisagreement: {
    label: 'Close the row in disagreement',
    effect: 'The program is not selected. The agency’s disagreement and ICE’s answer stay beside it.',
  },
  PlanAction: {
    label: 'Add an action to the plan',
    effect: 'Both sides read who does what by when. Any concurrence given so far is void.',
  },
  ChangeAction: { label: 'Change this action', effect: 'The plan changes for both sides. Any concurrence given so far is void.' },
  DropAction: { label: 'Take this action out', effect: 'The plan goes on without it. Any concurrence given so far is void.' },
  MarkActionDone: { label: 'Record that this is done', effect: 'Both sides see that it is done, and when.' },
  NameCivilRightsReviewer: {
    label: 'Name the civil-rights reviewer',
    effect: 'This person records the finding that both sides need before they concur.',
  },
  RecordCivilRightsReview: {
    label: 'Record the civil-rights finding',
    effect: 'Both sides read the finding and its conditions. Only ICE reads the note.',
  },
  StateResources: {
    label: 'State the resources',
    effect: 'Both sides read which supervisors, seats, beds and funds ICE has for this partnership.',
  },
  CommentAsCounsel: {
    label: 'Comment as counsel',
    effect: 'ICE reads the comment. The agency sees that it exists and why it is kept inside.',
  },
  ConcurDetermination: {
    label: 'Concur with the determination',
    effect: 'Your side agrees to the whole table as it stands on this page. When both have concurred, it is joint.',
  },
  TakeUpDeferral: { label: 'Take up the deferred programs', effect: 'The deferred programs are on the table again.' },
  RecordAwaitedEvent: {
    label: 'Record what was waited for',
    effect: 'The programs that waited for it wake up at once. Both sides are told.',
  },
  WakeDeferredTracks: {
    label: 'Wake the deferred programs',
    effect: 'Both sides are told that a linked request can take them up.',
  },
  FileFieldMemo: {
    label: 'Recommend to headquarters',
    effect: 'Headquarters reads your memo. The agency sees whether you recommend it, not what the memo says.',
  },
  SendBackToDetermination: {
    label: 'Send a part back',
    effect: 'Both sides read your reason. Only the part that you name is opened again.',
  },
  ApproveRequest: {
    label: 'Approve the request',
    effect: 'The request is approved, and an agreement is drafted for each selected program.',
  },
  KeepDeterminationRecord: {
    label: 'Keep the determination record',
    effect: 'The record is a document of the case, and its hash is in the log.',
  },
  DeclineRequest: {
    label: 'Decline the request',
    effect: 'The request ends. The agency reads your reason and what would have to change to ask again.',
  },
  HoldRequest: { label: 'Put on hold', effect: 'The request pauses where it is. The agency sees your reason and the review date.' },
  ExtendHold: { label: 'Keep on hold', effect: 'The hold goes on until the next review date. The agency sees your reason.' },
  NoteHoldOverdue: {
    label: 'Note that the hold review is overdue',
    effect: 'Both sides are told that the review date passed without a review.',
  },
  ReleaseHold: { label: 'Release the hold', effect: 'The request goes on where it stood, with the days that were left.' },
  WithdrawRequest: {
    label: 'Withdraw the request',
    effect: 'The request ends. ICE stops its work on it. You can ask again and link to this request.',
  },
  GiveLapseNotice: {
    label: 'Give notice of lapse',
    effect: 'The agency is told by which date to answer. Without an answer, the request lapses.',
  },
  AnswerLapseNotice: { label: 'Answer that the request stands', effect: 'The notice is void, and the request goes on.' },
  RecordLapse: { label: 'Record the lapse', effect: 'The request ends as lapsed. The agency can ask again and link to it.' },
  DisputeEnding: {
    label: 'Dispute how this ended',
    effect: 'Your statement stands beside the ending for good, and ICE is asked to answer it. The request stays ended.',
  },
  AnswerDispute: {
    label: 'Answer the agency’s statement',
    effect: 'Your answer stands beside the agency’s statement for good. Nothing of either is taken away.',
  },
};
