import { subjectKey } from '../../components/subject.ts';
import type { CalendarDate } from '../../kernel/instant.ts';
import type { TextRef } from '../../kernel/typedText.ts';
import type { Hand } from '../../parties/actor.ts';
import type { DeterminationRecord } from '../../request/determinationRecord.ts';
import type { RowWord } from '../../request/rowHistory.ts';
import type { Finding, Track } from '../../request/state.ts';
import type { Look } from '../look.ts';
import { list, sayDate } from './dates.ts';
import { awaitedWords, keptInsideWords, reasons, sendBackWords, sources } from './determination.ts';
import { sayHand, sideOfHand } from './hands.ts';
import { findings } from './requestEvents.ts';
import { sayOutcome, sayStanding } from './table.ts';
import { sayText } from './texts.ts';

/** One part of the record: a heading, and lines below it. */
export interface RecordPart {
  readonly heading: string;
  readonly lines: readonly string[];
}
/** What a determination record is made of, beside what was said. */
export interface RecordFacts {
  readonly tracks: readonly Track[];
  readonly civilRights: {
    readonly reviewer: string;
    readonly finding: Finding | null;
    readonly conditions: readonly TextRef[];
  } | null;
  readonly digest: string;
}

/** The record of a determination in the order in which people read it: rows first, then what stands beside them. The same for both sides. */
export function determinationParts(record: DeterminationRecord, facts: RecordFacts, look: Look): readonly RecordPart[] {
  const said = ({ by, on }: { readonly by: Hand; readonly on: CalendarDate }): string => `${sayHand(by, look)}, ${sayDate(on)}`;
  const rows = facts.tracks.map((track, index) => rowPart({ track, number: index + 1, record, look }));
  return [...rows, ...besideRows(record, facts, { look, said })].filter(({ lines }) => lines.length > 0);
}

interface Telling {
  readonly look: Look;
  readonly said: (word: { readonly by: Hand; readonly on: CalendarDate }) => string;
}

function rowPart({ track, number, record, look }: { track: Track; number: number; record: DeterminationRecord; look: Look }): RecordPart {
  const { standing, trackId, subject } = track;
  const outcome = 'outcome' in standing ? standing.outcome : null;
  const codes = outcome?.reasonCodes ?? [];
  return {
    heading: `Row ${number}: ${look.subject(subjectKey(subject))}`,
    lines: [
      outcome === null ? sayStanding(standing) : `${sayOutcome(outcome, look)}. ${sayStanding(standing)}.`,
      ...(codes.length === 0 ? [] : [`Reasons: ${list(codes.map((code) => reasons[code]))}.`]),
      ...(outcome === null ? [] : [sayText(outcome.reason, look)]),
      ...record.words.filter((word) => word.trackId === trackId).map((word) => rowLine(word, look)),
    ],
  };
}

const rowDeeds: Readonly<Record<RowWord['type'], string>> = {
  added: 'put it on the table',
  proposed: 'proposed',
  countered: 'proposed instead',
  agreed: 'agreed',
  closed: 'closed the row in disagreement',
  withdrawn: 'took it off the table',
  asked: 'asked',
  answered: 'answered',
  reopened: 'took it up again',
  woken: 'said that its time has come',
};
function rowLine({ type, by, on, outcome, text }: RowWord, look: Look): string {
  const what = outcome === null ? '' : `: ${sayOutcome(outcome, look)}`;
  const words = text === null ? '' : ` ${sayText(text, look)}`;
  return `${sayDate(on)}: ${sayHand(by, look)} ${rowDeeds[type]}${what}.${words}`;
}

function besideRows(record: DeterminationRecord, { civilRights, digest }: RecordFacts, { look, said }: Telling): readonly RecordPart[] {
  const { resources, recommendation, decision } = record;
  return [
    {
      heading: 'Disagreements',
      lines: record.disagreements.flatMap(({ trackId, text, answer, ...word }) => [
        `${said(word)}, on ${trackId === null ? 'the whole' : look.track(trackId)}: ${sayText(text, look)}`,
        answer === null ? 'Not answered.' : `Answer of ${said(answer)}: ${sayText(answer.text, look)}`,
      ]),
    },
    {
      heading: 'Action plan',
      lines: record.actions
        .filter(({ dropped }) => !dropped)
        .map(({ side, what, dueOn, done }) => {
          const state = done === null ? '' : ` Done ${sayDate(done.on)}.`;
          return `${side === 'agency' ? 'The agency' : 'ICE'}, by ${sayDate(dueOn)}: ${sayText(what, look)}${state}`;
        }),
    },
    {
      heading: 'Civil-rights review',
      lines:
        civilRights === null || civilRights.finding === null
          ? []
          : [
              `${look.person(civilRights.reviewer)}: ${findings[civilRights.finding]}.`,
              ...(record.sources === null ? [] : [`Looked at: ${list(record.sources.codes.map((code) => sources[code]))}.`]),
              ...(record.sources?.text == null ? [] : [sayText(record.sources.text, look)]),
              ...civilRights.conditions.map((condition) => sayText(condition, look)),
            ],
    },
    {
      heading: 'Resources of ICE',
      lines:
        resources === null
          ? []
          : [
              said(resources),
              `Supervisors: ${figure(resources.supervisors)}. Training seats: ${figure(resources.seats)}. Beds: ${figure(resources.beds)}. Funds: ${resources.fundsUsd === null ? 'not stated' : `$${resources.fundsUsd.toLocaleString('en-US')}`}.`,
              sayText(resources.statement, look),
            ],
    },
    {
      heading: 'What was waited for',
      lines: record.awaited.map(
        ({ awaits, happenedOn, statement, ...word }) =>
          `${said(word)}: ${awaitedWords[awaits]}, ${sayDate(happenedOn)}. ${sayText(statement, look)}`,
      ),
    },
    {
      heading: 'Sent back',
      lines: record.sentBack.map(({ part, reason, ...word }) => `${said(word)}: ${sendBackWords[part]}. ${sayText(reason, look)}`),
    },
    { heading: 'Kept inside ICE', lines: record.keptInside.map(({ what, ...word }) => `${said(word)}. ${keptInsideWords[what]}`) },
    {
      heading: 'Concurrence',
      lines: [
        ...record.concurrences.map((word) => `${said(word)}, concurred for ${sideOfHand(word.by)}. SHA-256 of the text: ${word.digest}`),
        `SHA-256 of the determination as it stands: ${digest}`,
      ],
    },
    {
      heading: 'Recommendation and decision',
      lines: [
        ...(recommendation === null ? [] : [`${said(recommendation)}: ${recommended(recommendation.recommends)}`]),
        ...(decision === null ? [] : [`${said(decision)}: ${decision.kind === 'approved' ? 'approved' : 'declined'}.`]),
      ],
    },
  ];
}

const figure = (value: number | null): string => (value === null ? 'not stated' : String(value));
const recommended = (yes: boolean | null): string =>
  yes === null ? 'the field filed its recommendation.' : yes ? 'the field recommends it.' : 'the field does not recommend it.';
