import type { OrganisationCommandType } from '../../organisation/decide.ts';
import type { CommandWords } from '../index.ts';

/** The button, and what will happen. */
export const organisationCommands: Readonly<Record<OrganisationCommandType, CommandWords>> = {
  AskToJoin: {
    label: 'Ask to take part',
    effect: 'The program office gets the names and the letter, and calls your agency back at a number that it finds itself.',
  },
  AddAgency: { label: 'Add to the register', effect: 'The agency stands in the register from now on, with your reason.' },
  VerifyAgency: {
    label: 'Verify the agency',
    effect: 'The head and the administrator get an invitation. From then on the agency can send requests.',
  },
  RefuseJoining: { label: 'Do not verify', effect: 'Whoever asked is told that the agency was not verified. The agency can ask again.' },
  OpenOrganisation: { label: 'Put in place', effect: 'The organization takes part, with the offices held there.' },
  InviteAdministrator: { label: 'Invite an administrator', effect: 'A link is made that works once.' },
  SeatPerson: { label: 'Give offices', effect: 'The person holds these offices from today on, and no others here.' },
  InvitePerson: { label: 'Invite a person', effect: 'The person gets a link by e-mail that works once, for seven days.' },
  WithdrawInvitation: { label: 'Take the invitation back', effect: 'The link opens nothing any more.' },
  AcceptInvitation: { label: 'Accept the invitation', effect: 'You hold the offices that were offered, from the day that is named.' },
  GrantOffice: { label: 'Give an office', effect: 'The person holds the office from the day that you name, and gets a mail.' },
  EndOffice: { label: 'End the office', effect: 'The office no longer counts after the day that you name. Open sessions end.' },
  DelegateOffice: {
    label: 'Have somebody stand in',
    effect: 'The other person may do what this office may do, between the two days. What is done counts as done by that person.',
  },
  EndDelegation: { label: 'End the standing in', effect: 'The office is back with its holder at once.' },
  ChangeOfficeholder: {
    label: 'Record a new officeholder',
    effect:
      'All offices of the one who leaves end the day before. The new one gets what passes on. Agreements stay, and open work goes to the new one.',
  },
  DisablePerson: { label: 'Shut out', effect: 'The person can do nothing here any more, from this moment on. The offices stand still.' },
  ReopenPerson: { label: 'Let in again', effect: 'The person can act again by the offices that still run.' },
  StartFactorReset: {
    label: 'Start taking the second factor away',
    effect: 'Nothing changes until a second person confirms. Everybody concerned gets a mail.',
  },
  ConfirmFactorReset: {
    label: 'Confirm',
    effect: 'The second factor is gone. At the next sign-in the person sets up a new one. Open sessions end.',
  },
  ConfirmFactorResetByCallBack: {
    label: 'Confirm by a call back',
    effect: 'The second factor is gone, on the word of the one whom you called back. Open sessions end.',
  },
  CancelFactorReset: { label: 'Do not take it away', effect: 'The second factor stays as it is.' },
  ReleaseAccount: { label: 'Release the account', effect: 'The person can try the password again. Failed tries are forgotten.' },
  RecordReview: { label: 'Record the yearly review', effect: 'The date is kept, and the next review is due in a year.' },
  RemindOfReview: { label: 'Remind of the review', effect: 'The administrator gets a mail.' },
};
