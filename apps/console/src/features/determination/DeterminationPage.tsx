import { subjectKey, subjectName, subjects } from '@ice-access/domain/components';
import type { OutcomeKind, RequestCommandType, Track } from '@ice-access/domain/request';
import { en, sayCommand, sayDate, sayRejection, saySubject, sayText } from '@ice-access/domain/wording';
import { Alert, Button, Card, Digest, Empty, Section, Seen, Shut, StatusTag } from '@ice-access/ui/primitives';
import { DeterminationGrid } from '@ice-access/ui/request';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ActForm } from '../../act/ActForm.tsx';
import { area, type FormSpec, nothing, orNull } from '../../act/form.ts';
import { RefusedAlert } from '../../act/RefusedAlert.tsx';
import { useAct } from '../../act/useAct.ts';
import { trpc } from '../../api.ts';
import { CaseActions } from '../../case/CaseActions.tsx';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';

const kinds = ['selected', 'notSelected', 'offeredInstead', 'deferred'] as const satisfies readonly OutcomeKind[];

/** What becomes of one program: the kind, and what it needs. */
function proposeForm(track: Track, tracks: readonly Track[]): FormSpec {
  const known = tracks.map(({ subject }) => subjectKey(subject));
  const open = subjects.filter((subject) => !known.includes(subjectKey(subject)));
  return {
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: 'Outcome',
        choices: kinds.map((kind) => ({ value: kind, label: en.request.outcomeKinds[kind] })),
      },
      {
        kind: 'select',
        name: 'offers',
        label: 'Offered instead',
        when: ({ kind }) => kind === 'offeredInstead',
        choices: open.map((subject) => ({ value: subjectKey(subject), label: subjectName(subject) })),
      },
      { kind: 'date', name: 'until', label: 'Deferred until', when: ({ kind }) => kind === 'deferred' },
      area('reason', 'Reason, read by both sides'),
    ],
    payload: ({ kind, offers, until = '', reason }) => ({
      trackId: track.trackId,
      kind,
      reason,
      offers:
        kind === 'offeredInstead'
          ? { trackId: crypto.randomUUID(), subject: open.find((subject) => subjectKey(subject) === offers) }
          : null,
      until: kind === 'deferred' ? orNull(until) : null,
    }),
  };
}

/** The joint determination: one row per program, what is proposed, why, and what the other side says. */
export function DeterminationPage({ requestId }: { requestId: string }) {
  const found = useCase(requestId);
  const { data } = useSuspenseQuery(trpc.determination.get.queryOptions({ requestId }));
  const look = lookOf(found);
  const [open, setOpen] = useState<string | null>(null);
  const agree = useAct({ kind: 'request', id: requestId, version: found.version });
  const { view, actions } = found;
  const tracks = 'tracks' in view ? view.tracks : [];
  const mayNow = (type: RequestCommandType) => actions.some((action) => action.type === type && action.shut === undefined);
  const chosen = tracks.find(({ trackId }) => trackId === open);
  const textsOf = (type: RequestCommandType) => actions.find((action) => action.type === type)?.texts ?? {};
  const conditions = 'civilRights' in view ? (view.civilRights?.review?.conditions ?? []) : [];
  const concur = actions.find(({ type }) => type === 'ConcurDetermination');

  const answer = (track: Track) => {
    const { standing } = track;
    return (
      <div className="ax-stack ax-stack--tight">
        {standing.kind === 'agreed' && (
          <StatusTag glyph="done" tone="good">
            Agreed by both, {sayDate(standing.on)}
          </StatusTag>
        )}
        {standing.kind === 'proposed' && (
          <StatusTag glyph={standing.by.party === 'ice' ? 'due' : 'talk'} tone={standing.by.party === 'ice' ? 'soon' : 'you'}>
            {standing.by.party === 'ice' ? 'The agency has not answered' : 'Proposed by the agency: your answer'}
          </StatusTag>
        )}
        {standing.kind === 'proposed' && standing.by.party === 'agency' && mayNow('AgreeOutcome') && (
          <Button
            kind="outline"
            size="small"
            busy={agree.isPending}
            onClick={() => agree.mutate({ type: 'AgreeOutcome', data: { trackId: track.trackId } })}
          >
            Agree<span className="ax-hide"> to the outcome of {saySubject(subjectKey(track.subject))}</span>
          </Button>
        )}
        {mayNow('ProposeOutcome') && (
          <Button kind="quiet" onClick={() => setOpen(track.trackId)}>
            {standing.kind === 'open' ? 'Propose an outcome' : 'Propose something else'}
            <span className="ax-hide"> for {saySubject(subjectKey(track.subject))}</span>
          </Button>
        )}
      </div>
    );
  };

  return (
    <CaseFrame requestId={requestId} tab="Determination">
      <Section title="Program by program">
        <Seen>The agency sees this same table.</Seen>
        {tracks.length === 0 ? (
          <Empty title="No program on the table yet">
            The agency asked for advice. Add the programs to consider once the assessment is complete.
          </Empty>
        ) : (
          <DeterminationGrid
            caption="What becomes of each program"
            answerHead="Answer"
            rows={tracks.map((track) => {
              const outcome = track.standing.kind === 'open' ? null : track.standing.outcome;
              return {
                trackId: track.trackId,
                program: saySubject(subjectKey(track.subject)),
                programNote: track.insteadOf === null ? 'Asked for' : `Instead of ${look.track(track.insteadOf)}`,
                outcome: outcome && {
                  kind: outcome.kind,
                  says: `${en.request.outcomeKinds[outcome.kind]}${outcome.offers === null ? '' : `: ${saySubject(subjectKey(outcome.offers.subject))}`}${outcome.until === null ? '' : ` until ${sayDate(outcome.until)}`}`,
                },
                reason: outcome === null ? '' : sayText(outcome.reason, look),
                answer: answer(track),
              };
            })}
          />
        )}
        {agree.isError && <RefusedAlert key={agree.submittedAt} error={agree.error} />}
        {chosen && (
          <section aria-label={`Propose an outcome for ${saySubject(subjectKey(chosen.subject))}`}>
            <h3>{saySubject(subjectKey(chosen.subject))}</h3>
            <ActForm
              key={chosen.trackId}
              about={chosen.trackId}
              kind="request"
              id={requestId}
              version={found.version}
              type="ProposeOutcome"
              words={sayCommand('request', 'ProposeOutcome')}
              texts={textsOf('ProposeOutcome')}
              form={proposeForm(chosen, tracks)}
              close={() => setOpen(null)}
            />
          </section>
        )}
      </Section>
      <div className="ax-cols ax-section">
        <Section title="Concurrence">
          <p>
            Text of the whole determination: <Digest value={data.digest} />. Both sides concur with this same text.
          </p>
          {data.concurred.agency && (
            <StatusTag glyph="done" tone="good">
              The agency has concurred
            </StatusTag>
          )}
          {data.concurred.ice && (
            <StatusTag glyph="done" tone="good">
              ICE has concurred
            </StatusTag>
          )}
          {concur !== undefined &&
            (concur.shut === undefined ? (
              <ActForm
                kind="request"
                id={requestId}
                version={found.version}
                type="ConcurDetermination"
                words={sayCommand('request', 'ConcurDetermination')}
                texts={{}}
                form={{ ...nothing, payload: () => ({ digest: data.digest }) }}
              />
            ) : (
              <Shut what={sayCommand('request', 'ConcurDetermination').label}>{sayRejection(concur.shut, look)}</Shut>
            ))}
        </Section>
        <Card title="Civil-rights review">
          {data.civilRights === null ? (
            <p>No reviewer is named yet.</p>
          ) : (
            <p>
              Reviewer: {look.person(data.civilRights.reviewer)}.{' '}
              {data.civilRights.review === null ? 'Not recorded yet.' : `Finding: ${en.request.findings[data.civilRights.review.finding]}.`}
            </p>
          )}
          {conditions.length > 0 && (
            <ul>
              {conditions.map((ref) => (
                <li key={ref.textId}>{sayText(ref, look)}</li>
              ))}
            </ul>
          )}
          <Alert>
            <p>A civil-rights record can lower or block a program, never raise it.</p>
          </Alert>
        </Card>
      </div>
      <Section title="What you can do">
        <CaseActions requestId={requestId} />
      </Section>
    </CaseFrame>
  );
}
