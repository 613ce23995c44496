import { type Look, sayCommand, sayDate, sayRejection } from '@ice-access/domain/wording';
import { Alert, Button, Digest, Shut } from '@ice-access/ui/primitives';
import { client } from '../../api.ts';
import type { Case } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';

/** Each side concurs with the whole table, as it stands on this page. */
export function Concur({ theCase, look }: { theCase: Case; look: Look }) {
  const { view, version, actions } = theCase;
  const { requestId } = view;
  const concur = useCommand<{ digest: string }>(version, look, (sent) => client.request.concurDetermination.mutate({ requestId, ...sent }));
  if (view.phase !== 'determining') return null;
  const digest = view.content.determinationDigest;
  const action = actions.find(({ type }) => type === 'ConcurDetermination');
  const { label, effect } = sayCommand('request', 'ConcurDetermination');
  const { agency, ice } = view.concurred;
  const said = [
    agency && `${look.person(agency.by.person)} concurred for your agency on ${sayDate(agency.on)}`,
    ice && `${look.person(ice.by.person)} concurred for ICE on ${sayDate(ice.on)}`,
  ].filter(Boolean);
  return (
    <div className="ax-section ax-stack">
      {said.length > 0 && <p>{said.join('. ')}.</p>}
      <div className="ax-digest">
        <span>Digest of this table (SHA-256), the same for both sides</span>
        <Digest value={digest} />
      </div>
      {concur.refusal && (
        <Alert key={concur.refusal.attempt} tone="late" takesFocus title="This did not go through">
          <p>{concur.refusal.says}</p>
        </Alert>
      )}
      {action === undefined ? (
        <Shut what={label}>This needs the role authorized official.</Shut>
      ) : action.shut === undefined ? (
        <>
          <div className="ax-actions">
            <Button size="big" busy={concur.busy} onClick={() => void concur.run({ digest })}>
              {label}
            </Button>
          </div>
          <p className="ax-small ax-quiet">{effect}</p>
        </>
      ) : (
        <Shut what={label}>{sayRejection(action.shut, look)}</Shut>
      )}
    </div>
  );
}
