import { subjectKey } from '@ice-access/domain/components';
import type { Track } from '@ice-access/domain/request';
import { en, type Look, sayDate, saySubject, sayText } from '@ice-access/domain/wording';
import { Alert, Empty, Section, Seen, StatusTag, useTitle } from '@ice-access/ui/primitives';
import { DeterminationGrid, type DeterminationRow } from '@ice-access/ui/request';
import { useState } from 'react';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';
import { AddProgram } from './AddProgram.tsx';
import { CivilRights } from './CivilRights.tsx';
import { Concur } from './Concur.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import { RowActions, type RowProps } from './RowActions.tsx';

function outcomeOf({ standing }: Track, look: Look): DeterminationRow['outcome'] {
  if (standing.kind === 'open') return null;
  const { kind, offers, until } = standing.outcome;
  const name = en.request.outcomeKinds[kind];
  if (kind === 'offeredInstead' && offers) return { kind, says: `${name}: ${look.subject(subjectKey(offers.subject))}` };
  if (kind === 'deferred' && until) return { kind, says: `${name} until ${sayDate(until)}` };
  return { kind, says: name };
}

function Answer({ track, theCase, look, propose }: RowProps) {
  const { standing } = track;
  if (standing.kind === 'open')
    return (
      <>
        <StatusTag glyph="later">Nothing proposed</StatusTag>
        <RowActions track={track} theCase={theCase} look={look} propose={propose} />
      </>
    );
  if (standing.kind === 'agreed')
    return (
      <>
        <StatusTag glyph="done" tone="good">
          Both agree
        </StatusTag>
        <small>
          Proposed by {look.person(standing.proposedBy.person)}, agreed by {look.person(standing.agreedBy.person)}, {sayDate(standing.on)}
        </small>
        <RowActions track={track} theCase={theCase} look={look} propose={propose} />
      </>
    );
  const yours = standing.by.party !== 'agency';
  return (
    <>
      <StatusTag glyph={yours ? 'turn' : 'due'} tone={yours ? 'you' : 'soon'}>
        {yours ? 'Your answer' : 'ICE has not answered'}
      </StatusTag>
      <small>
        Proposed by {look.person(standing.by.person)}, {sayDate(standing.on)}
      </small>
      <RowActions track={track} theCase={theCase} look={look} propose={propose} />
    </>
  );
}

/** One row per program: what is proposed, why, and what each side says. */
export function DeterminationTab({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const { view, reference } = theCase;
  useTitle(`Determination, request ${reference}`);
  const look = lookOf(theCase);
  const tracks = 'tracks' in view ? view.tracks : [];
  const open = view.phase === 'determining';
  const [proposing, setProposing] = useState<string>();
  const proposed = tracks.find(({ trackId }) => trackId === proposing);
  if (tracks.length === 0 && !open)
    return (
      <Section title="Determination">
        <Empty title="Nothing is on the table yet">
          When the assessment is summed up, both sides settle here what becomes of each program.
        </Empty>
      </Section>
    );
  return (
    <Section
      title="Determination, program by program"
      says="Most requests end in something other than what was first asked. Both sides confirm the same table."
    >
      <Seen>Visible to your agency and to ICE</Seen>
      {tracks.length === 0 ? (
        <Empty title="No program is on the table">You asked ICE to advise you. Either side can put a program on the table.</Empty>
      ) : (
        <DeterminationGrid
          caption="Determination for each program"
          answerHead="How it stands"
          rows={tracks.map((track) => ({
            trackId: track.trackId,
            program: saySubject(subjectKey(track.subject)),
            programNote: track.insteadOf === null ? undefined : `Offered instead of ${look.track(track.insteadOf)}`,
            outcome: outcomeOf(track, look),
            reason:
              track.standing.kind === 'open' ? <span className="ax-quiet">None yet</span> : sayText(track.standing.outcome.reason, look),
            answer: <Answer track={track} theCase={theCase} look={look} propose={setProposing} />,
          }))}
        />
      )}
      {open && proposed && (
        <ProposeForm key={proposed.trackId} track={proposed} theCase={theCase} look={look} close={() => setProposing(undefined)} />
      )}
      {open && <AddProgram theCase={theCase} look={look} />}
      <CivilRights theCase={theCase} look={look} />
      {open && <Concur theCase={theCase} look={look} />}
      {'determination' in view && (
        <Alert tone="good" title={`Both sides concurred on ${sayDate(view.determination.on)}`}>
          <p>
            {look.person(view.determination.agency.person)} for your agency, {look.person(view.determination.ice.person)} for ICE.
          </p>
        </Alert>
      )}
    </Section>
  );
}
