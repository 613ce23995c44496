import type { Section } from '@ice-access/domain/assessment';
import { sayCommand, sayText } from '@ice-access/domain/wording';
import { Alert, Anchor, Button, ErrorSummary, Seen, TextArea } from '@ice-access/ui/primitives';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api.ts';
import { lookOf } from '../../case/look.ts';
import { assessmentQuery } from '../../case/queries.ts';
import type { Case } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { newId } from '../../newId.ts';

interface HandOverProps {
  theCase: Case;
  section: Section;
  missing: readonly string[];
  /** Sends what is still being typed; true when everything has arrived. */
  flush: () => Promise<boolean>;
}

/** Hands a section over as it stands on this page, or opens one that was handed over. */
export function HandOver({ theCase, section, missing, flush }: HandOverProps) {
  const queries = useQueryClient();
  const router = useRouter();
  const { view, version } = theCase;
  const look = lookOf(theCase);
  const { requestId } = view;
  const [attempt, setAttempt] = useState(0);
  const [waits, setWaits] = useState(false);
  const [reason, setReason] = useState('');
  const finish = useCommand<{ sectionId: string; snapshotId: string; digest: string }>(version, look, (sent) =>
    client.request.finishSection.mutate({ requestId, ...sent }),
  );
  const reopen = useCommand<{ sectionId: string; reason: string }>(version, look, (sent) =>
    client.request.reopenSection.mutate({ requestId, ...sent }),
  );
  const standing = view.phase === 'assessing' ? view.sections[section.id] : undefined;
  const refusal = finish.refusal ?? reopen.refusal;

  const hand = async () => {
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    setWaits(!(await flush()));
    const page = await queries.fetchQuery({ ...assessmentQuery(requestId), staleTime: 0 });
    const digest = page.sections[section.id]?.digest;
    if (digest === undefined) return;
    const done = await finish.run({ sectionId: section.id, snapshotId: newId(), digest });
    if (done) router.history.push(`/requests/${requestId}/assessment`);
  };
  return (
    <div className="ax-section ax-stack">
      {refusal && (
        <Alert key={refusal.attempt} tone="late" takesFocus title="This did not go through">
          <p>{refusal.says}</p>
        </Alert>
      )}
      {waits && <p>Some answers have not arrived yet. They are kept here. Try again when you are online.</p>}
      {standing?.finished ? (
        <>
          <h2>{sayCommand('request', 'ReopenSection').label}</h2>
          <TextArea
            id="reopen-reason"
            label="Why it has to be opened again"
            hint={sayCommand('request', 'ReopenSection').effect}
            value={reason}
            onChange={setReason}
            maxLength={4000}
          />
          <Seen>Visible to your agency and to ICE</Seen>
          <div className="ax-actions">
            <Button
              kind="outline"
              busy={reopen.busy}
              onClick={() => reason.trim() !== '' && void reopen.run({ sectionId: section.id, reason })}
            >
              {sayCommand('request', 'ReopenSection').label}
            </Button>
          </div>
        </>
      ) : (
        <>
          {standing?.reopened && (
            <p>
              Opened again by {look.person(standing.reopened.by.person)}: {sayText(standing.reopened.reason, look)}
            </p>
          )}
          {attempt > 0 && missing.length > 0 && (
            <ErrorSummary
              key={attempt}
              title={missing.length === 1 ? '1 answer is needed' : `${missing.length} answers are needed`}
              problems={missing.map((id) => ({ field: id, says: look.question(id) }))}
            />
          )}
          <div className="ax-actions">
            <Button size="big" busy={finish.busy} onClick={() => void hand()}>
              {sayCommand('request', 'FinishSection').label}
            </Button>
            <Anchor href={`/requests/${requestId}/assessment`}>Back to the assessment</Anchor>
          </div>
          <p className="ax-small ax-quiet">{sayCommand('request', 'FinishSection').effect}</p>
        </>
      )}
    </div>
  );
}
