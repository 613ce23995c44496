import { civilRightsSources, minutesStanding, type RequestCommandType, selectedTracks, sendBackParts } from '@ice-access/domain/request';
import { saySendBackPart, saySource, sayUnacknowledged } from '@ice-access/domain/wording';
import { commenting, stating } from '@ice-access/ui/determination';
import { meetingForm } from '@ice-access/ui/talk';
import type { Outputs } from '../api.ts';
import { area, day, type FormSpec, linesOf, nothing, oneOf, orNull } from './form.ts';

type Case = Outputs['request']['get'];
/** What the forms offer to choose from. */
export interface Offered {
  readonly people: Outputs['people']['list'];
  readonly fieldOffices: Outputs['fieldOffice']['list'];
  readonly documents: Outputs['document']['list'];
  readonly sectionTitle: (sectionId: string) => string;
}

const named = (people: Offered['people'], role: string) =>
  people
    .filter((person) => person.roles.some((one) => one === role))
    .map(({ id, name, fieldOffice }) => ({ value: id, label: fieldOffice === null ? name : `${name}, ${fieldOffice}` }));
const liaisons = ({ people }: Offered) => [
  oneOf('investigations', 'Liaison, investigations', named(people, 'ice.liaisonInvestigations')),
  oneOf('detention', 'Liaison, detention', named(people, 'ice.liaisonDetention')),
];
const startOfSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const files = ({ documents }: Offered) => documents.map(({ documentId, fileName }) => ({ value: documentId, label: fileName }));
const file = (offered: Offered, label: string) => ({
  ...oneOf('documentId', label, files(offered)),
  optional: true,
  hint: 'Attach it under Documents first.',
});
const holdForm: FormSpec = {
  fields: [area('reason', 'Reason, shown to the agency'), day('reviewOn', 'Review date', 'The agency sees this date.')],
  payload: ({ reason, reviewOn }) => ({ reason, reviewOn }),
};

/** Minutes that wait for the other side's word are said where the assessment is completed, and hold it up in no way. */
function unacknowledged(view: Case['view']): string {
  const open = 'meetings' in view ? view.meetings.filter((meeting) => minutesStanding(meeting) === 'notAcknowledged').length : 0;
  return open === 0 ? 'Both sides read this.' : `Both sides read this. ${sayUnacknowledged(open)}`;
}

/** The form of each command that ICE sends for a request. Commands with a place of their own on a page have none. */
export function requestForm(type: RequestCommandType, found: Case, offered: Offered): FormSpec | undefined {
  const { view } = found;
  switch (type) {
    case 'ReturnRequest':
      return {
        fields: [
          { kind: 'lines', name: 'gaps', label: 'What is missing, one thing a line', hint: 'The agency reads these lines as a list.' },
        ],
        payload: ({ gaps = '' }) => ({ gaps: linesOf(gaps) }),
      };
    case 'AcknowledgeRequest':
      return {
        fields: [
          oneOf(
            'fieldOffice',
            'Field office',
            offered.fieldOffices.map(({ key, name }) => ({ value: key, label: name })),
          ),
          ...liaisons(offered),
        ],
        payload: ({ fieldOffice, investigations, detention }) => ({ fieldOffice, investigations, detention }),
      };
    case 'ReassignLiaisons':
      return { fields: liaisons(offered), payload: ({ investigations, detention }) => ({ investigations, detention }) };
    case 'StartAssessment':
      // The server knows which questions the request has.
      return { fields: [], payload: () => ({}) };
    case 'ReopenSection':
      return {
        fields: [
          oneOf(
            'sectionId',
            'Section',
            'sections' in view
              ? Object.entries(view.sections).flatMap(([id, section]) =>
                  section.finished === null ? [] : [{ value: id, label: offered.sectionTitle(id) }],
                )
              : [],
          ),
          area('reason', 'What has to be answered again, and why', 'Both sides read this.'),
        ],
        payload: ({ sectionId, reason }) => ({ sectionId, reason }),
      };
    case 'RecordMeeting':
      return meetingForm(files(offered));
    case 'CompleteAssessment':
      return {
        fields: [area('summary', 'Summary of the assessment', unacknowledged(view))],
        payload: ({ summary }) => ({ summary }),
      };
    case 'NameCivilRightsReviewer':
      return {
        fields: [oneOf('reviewer', 'Civil-rights reviewer', named(offered.people, 'ice.civilRights'))],
        payload: ({ reviewer }) => ({ reviewer }),
      };
    case 'RecordCivilRightsReview':
      return {
        fields: [
          {
            kind: 'choice',
            name: 'finding',
            label: 'Finding',
            choices: [
              { value: 'noObjection', label: 'No objection' },
              { value: 'noObjectionWithConditions', label: 'No objection, with conditions' },
              { value: 'objection', label: 'Objection' },
            ],
          },
          {
            kind: 'several',
            name: 'sources',
            label: 'Sources looked at',
            hint: 'Both sides read the list.',
            choices: civilRightsSources.map((value) => ({ value, label: saySource(value) })),
            missing: 'Choose at least one source that was looked at.',
          },
          {
            ...area('sourcesText', 'Which other source, in words', 'Both sides read this.'),
            when: ({ sources = '' }) => sources.split(' ').includes('other'),
          },
          { kind: 'lines', name: 'conditions', label: 'Conditions or reasons, one a line', hint: 'Both sides read these.', optional: true },
          { ...area('note', 'Note', 'Only ICE reads this.'), optional: true },
        ],
        payload: ({ finding, conditions = '', note = '', sources = '', sourcesText = '' }) => ({
          finding,
          conditions: linesOf(conditions),
          note: orNull(note),
          sources: civilRightsSources.filter((source) => sources.split(' ').includes(source)),
          sourcesText: orNull(sourcesText),
        }),
      };
    case 'StateResources':
      return stating;
    case 'CommentAsCounsel':
      return commenting;
    case 'FileFieldMemo':
      return {
        fields: [
          {
            kind: 'choice',
            name: 'recommends',
            label: 'Does the field recommend what both sides determined?',
            choices: [
              { value: 'yes', label: 'Yes, it recommends it' },
              { value: 'no', label: 'No, it does not recommend it' },
            ],
            seenBy: 'Visible to the agency and to ICE',
          },
          area('memo', 'Recommendation to headquarters', 'Only ICE reads this. The agency sees that it was filed.'),
        ],
        payload: ({ memo, recommends }) => ({ memo, recommends: recommends === 'yes' }),
      };
    case 'SendBackToDetermination':
      return {
        fields: [
          {
            kind: 'choice',
            name: 'part',
            label: 'Which part goes back?',
            choices: sendBackParts.map((value) => ({ value, label: startOfSentence(saySendBackPart(value)) })),
          },
          area('reason', 'Reason, shown to the agency'),
        ],
        payload: ({ reason, part }) => ({ reason, part }),
      };
    case 'ApproveRequest':
      return {
        fields: [],
        payload: () => ({
          agreements: 'tracks' in view ? selectedTracks(view.tracks).map((trackId) => ({ trackId, agreementId: crypto.randomUUID() })) : [],
        }),
      };
    case 'DeclineRequest':
      return {
        fields: [
          area('reason', 'Reason, shown to the agency'),
          area('reapplyWhen', 'What would have to change to ask again', 'The agency reads this.'),
        ],
        payload: ({ reason, reapplyWhen }) => ({ reason, reapplyWhen }),
      };
    case 'HoldRequest':
    case 'ExtendHold':
      return holdForm;
    case 'GiveLapseNotice':
      return {
        fields: [
          area('notice', 'Notice to the agency', 'It is sent with the date by which to answer.'),
          file(offered, 'The letter, if one was sent'),
        ],
        payload: ({ notice, documentId = '' }) => ({ notice, documentId: orNull(documentId) }),
      };
    case 'RecordPaperWithdrawal':
      return {
        fields: [day('statedOn', 'Date of the agency’s statement'), oneOf('documentId', 'The statement', files(offered))],
        payload: ({ statedOn, documentId }) => ({ statedOn, documentId }),
      };
    case 'ReleaseHold':
    case 'RecordLapse':
    case 'TakeUpDeferral':
      return nothing;
    default:
      return undefined;
  }
}
