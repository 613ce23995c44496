import type { Track } from '@ice-access/domain/request';
import { type Look, sayCommand } from '@ice-access/domain/wording';
import { Alert, Button } from '@ice-access/ui/primitives';
import { useState } from 'react';
import { client } from '../../api.ts';
import type { Case } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { ProposeForm } from './ProposeForm.tsx';

/** What can be done with one row: agree to what ICE proposed, or propose. */
export function RowActions({ track, theCase, look }: { track: Track; theCase: Case; look: Look }) {
  const { actions, version, view } = theCase;
  const { requestId } = view;
  const [proposing, setProposing] = useState(false);
  const agree = useCommand<{ trackId: string }>(version, look, (sent) => client.request.agreeOutcome.mutate({ requestId, ...sent }));
  const open = (type: string) => actions.some((action) => action.type === type && action.shut === undefined);
  const { standing } = track;
  const mayAgree = open('AgreeOutcome') && standing.kind === 'proposed' && standing.by.party !== 'agency';
  const mayPropose = open('ProposeOutcome');
  if (!mayAgree && !mayPropose) return null;
  return (
    <div className="ax-stack ax-stack--tight">
      <div className="ax-actions">
        {mayAgree && (
          <Button size="small" kind="outline" busy={agree.busy} onClick={() => void agree.run({ trackId: track.trackId })}>
            {sayCommand('request', 'AgreeOutcome').label}
          </Button>
        )}
        {mayPropose && !proposing && (
          <Button kind="quiet" onClick={() => setProposing(true)}>
            {standing.kind === 'open' ? 'Propose' : 'Propose something else'}
          </Button>
        )}
      </div>
      {agree.refusal && (
        <Alert key={agree.refusal.attempt} tone="late" takesFocus>
          <p>{agree.refusal.says}</p>
        </Alert>
      )}
      {proposing && <ProposeForm track={track} theCase={theCase} look={look} close={() => setProposing(false)} />}
    </div>
  );
}
