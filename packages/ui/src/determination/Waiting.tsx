import { subjectKey } from '@ice-access/domain/components';
import { type AwaitedEvent, awaitedEvents } from '@ice-access/domain/request';
import { sayAwaited, sayCommand, sayDate, sayFound, sayOutcome, saySubject } from '@ice-access/domain/wording';
import { useState } from 'react';
import { Anchor } from '../primitives/Anchor.tsx';
import { Button } from '../primitives/Button.tsx';
import { Lines, Section } from '../primitives/Section.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import type { DeterminationDesk } from './desk.ts';
import { outcomeOf } from './rows.ts';
import { StepHere } from './StepHere.tsx';
import type { DeterminationRead } from './shapes.ts';
import { happening } from './steps.ts';

/** What was deferred, until when or until what, and what woke up. Shown once both sides have settled it. */
export function Waiting({ desk, table }: { desk: DeterminationDesk; table: DeterminationRead }) {
  const [open, setOpen] = useState(false);
  const deferred = table.rows.filter((row) => row.standing.kind === 'agreed' && outcomeOf(row)?.kind === 'deferred');
  if (deferred.length === 0) return null;
  const wokenOn = (trackId: string) => table.woken.find((one) => one.trackId === trackId)?.on;
  const awaited = awaitedEvents.filter((event: AwaitedEvent) =>
    deferred.some((row) => outcomeOf(row)?.awaits === event && wokenOn(row.trackId) === undefined),
  );
  return (
    <Section
      title="What waits"
      says="A deferred program wakes up by itself on its date, or as soon as either side records what it waits for."
    >
      <Lines
        lines={deferred.map((row) => {
          const outcome = outcomeOf(row);
          const on = wokenOn(row.trackId);
          return {
            key: row.trackId,
            head: saySubject(subjectKey(row.subject)),
            says: outcome === null ? '' : sayOutcome(outcome, desk.look),
            aside:
              on === undefined ? (
                <StatusTag glyph="paused">Waits</StatusTag>
              ) : (
                <StatusTag glyph="done" tone="good">
                  Woke up on {sayDate(on)}
                </StatusTag>
              ),
          };
        })}
      />
      {table.woken.length > 0 && table.decision !== null && (
        <p>
          The agency can take up what woke up in a new request that is linked to this one.{' '}
          {desk.askAnewHref !== undefined && <Anchor href={desk.askAnewHref}>Start a linked request</Anchor>}
        </p>
      )}
      {table.awaited.map(({ awaits, happenedOn, by, documentId, statement }) => (
        <p key={`${awaits} ${happenedOn} ${by.person}`}>
          {desk.look.person(by.person)} recorded for {by.party === 'agency' ? 'the agency' : 'ICE'}: {sayAwaited(awaits)},{' '}
          {sayDate(happenedOn)}. {sayFound(statement)}{' '}
          {documentId !== null && <Anchor href={`/files/${documentId}`}>Open the evidence</Anchor>}
        </p>
      ))}
      {desk.mayNow('RecordAwaitedEvent') && awaited.length > 0 && !open && (
        <div className="ax-actions">
          <Button kind="outline" onClick={() => setOpen(true)}>
            {sayCommand('request', 'RecordAwaitedEvent').label}
          </Button>
        </div>
      )}
      {open && (
        <StepHere
          desk={desk}
          type="RecordAwaitedEvent"
          step={() => happening(awaited, desk.today)}
          onDone={() => setOpen(false)}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}
