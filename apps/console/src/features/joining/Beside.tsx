import { sayPhase } from '@ice-access/domain/wording';
import { Anchor, Card, Lines } from '@ice-access/ui/primitives';
import type { Outputs } from '../../api.ts';

type Joining = Outputs['joining']['get'];
const whys: Readonly<Record<string, string>> = {
  sameAgency: 'Asked before for this agency',
  sameAddress: 'Asked from the same e-mail address for another agency',
};
const phaseName = (phase: string | null) =>
  phase === 'asked' || phase === 'verified' || phase === 'refused' ? sayPhase('organisation', phase).name : null;

/** What could be mixed up with it, beside the asking: agencies of a similar name, and other askings. */
export function Beside({ found: { lookAlikes, duplicates, agency } }: { found: Joining }) {
  return (
    <div className="ax-stack">
      <Card title="In the register">
        {agency === null ? (
          <p>This agency is not in the register. Add it before it can be verified.</p>
        ) : (
          <p>
            {agency.displayName}, {[agency.state, ...agency.counties].join(', ')}. ORI {agency.ori}. {agency.type}.
          </p>
        )}
      </Card>
      <Card title="Agencies of a similar name">
        {lookAlikes.length === 0 ? (
          <p className="ax-quiet">None in this state.</p>
        ) : (
          <Lines
            lines={lookAlikes.map(({ agencyId, displayName, ori, counties, state, similarity, phase }) => ({
              key: agencyId,
              head: displayName,
              says: `${[state, ...counties].join(', ')}. ORI ${ori}. ${Math.round(similarity * 100)} of 100 alike.${phaseName(phase) === null ? '' : ` ${phaseName(phase)}.`}`,
            }))}
          />
        )}
      </Card>
      <Card title="Other askings">
        {duplicates.length === 0 ? (
          <p className="ax-quiet">None for this agency or from these addresses.</p>
        ) : (
          <Lines
            lines={duplicates.map(({ organisationId, name, joiningId, why }) => ({
              key: `${organisationId} ${joiningId}`,
              head: why === 'sameAgency' ? name : <Anchor href={`/joining/${organisationId}`}>{name}</Anchor>,
              says: whys[why] ?? why,
            }))}
          />
        )}
      </Card>
    </div>
  );
}
