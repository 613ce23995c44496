import type { Track } from '@ice-access/domain/request';
import { type Look, sayCommand } from '@ice-access/domain/wording';
import { Alert, Button } from '@ice-access/ui/primitives';
import { client } from '../../api.ts';
import type { Case } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';

export interface RowProps {
  track: Track;
  theCase: Case;
  look: Look;
  /** Opens the form for another proposal, below the table. */
  propose: (trackId: string) => void;
}

/** What can be done with one row: agree to what ICE proposed, or propose. */
export function RowActions({ track, theCase, look, propose }: RowProps) {
  const { actions, version, view } = theCase;
  const { requestId } = view;
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
        {mayPropose && (
          <Button kind="quiet" onClick={() => propose(track.trackId)}>
            {standing.kind === 'open' ? 'Propose' : 'Propose something else'}
          </Button>
        )}
      </div>
      {agree.refusal && (
        <Alert key={agree.refusal.attempt} tone="late" takesFocus>
          <p>{agree.refusal.says}</p>
        </Alert>
      )}
    </div>
  );
}
