import type { Seen as SeenByBoth } from '@ice-access/domain/request';
import { sayCommand } from '@ice-access/domain/wording';
import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { Section } from '../primitives/Section.tsx';
import { Seen } from '../primitives/Status.tsx';
import { Empty } from '../primitives/Waiting.tsx';
import { ActionPlan } from './ActionPlan.tsx';
import { AddProgram } from './AddProgram.tsx';
import { CivilRights } from './CivilRights.tsx';
import { Concurrence } from './Concurrence.tsx';
import { Disagreements } from './Disagreements.tsx';
import type { DeterminationDesk } from './desk.ts';
import { KeptInside } from './KeptInside.tsx';
import { ProgramTable } from './ProgramTable.tsx';
import { ReadyList } from './ReadyList.tsx';
import { RecordFiles } from './RecordFiles.tsx';
import { ResourceCard } from './ResourceCard.tsx';
import { RowDesk } from './RowDesk.tsx';
import { firstRow } from './rows.ts';
import { SentBack } from './SentBack.tsx';
import { StepHere } from './StepHere.tsx';
import type { DeterminationRead } from './shapes.ts';
import { disagreeing } from './steps.ts';
import { TableNews } from './TableNews.tsx';
import { useTableNews } from './useTableNews.ts';
import { Waiting } from './Waiting.tsx';

interface DeterminationViewProps {
  desk: DeterminationDesk;
  view: SeenByBoth;
  table: DeterminationRead;
  version: number;
}

/** Disagreement with the determination as a whole. */
function OnTheWhole({ desk, table }: { desk: DeterminationDesk; table: DeterminationRead }) {
  const [open, setOpen] = useState(false);
  const whole = table.disagreements.filter(({ trackId }) => trackId === null);
  const may = desk.mayNow('RecordDisagreement');
  if (whole.length === 0 && !may) return null;
  return (
    <Section
      title="Disagreement with the whole"
      says="What a side does not agree with stays on record for good, with the answer. It stops nothing."
    >
      <Disagreements desk={desk} of={whole} />
      {may && !open && (
        <div className="ax-actions">
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {sayCommand('request', 'RecordDisagreement').label} with the whole
          </Button>
        </div>
      )}
      {open && (
        <StepHere
          desk={desk}
          type="RecordDisagreement"
          heading="the whole"
          step={(id) => disagreeing(null, id)}
          about="whole"
          onDone={() => setOpen(false)}
          onClose={() => setOpen(false)}
        />
      )}
    </Section>
  );
}

/** The joint determination: one row per program, what belongs to it, and the word of both sides. The same page on both sides. */
export function DeterminationView({ desk: given, view, table, version }: DeterminationViewProps) {
  const tracks = 'tracks' in view ? view.tracks : [];
  const { news, dismiss, own } = useTableNews(version, { ...view, tracks }, given.look);
  const desk: DeterminationDesk = {
    ...given,
    send: async (type, data, key) => {
      const answer = await given.send(type, data, key);
      if (answer.done) own(answer.version);
      // After a no as well: the page shows how it stands now.
      await given.refresh().catch(() => undefined);
      return answer;
    },
  };
  const [chosen, setChosen] = useState<string>();
  const { rows, disagreements } = table;
  const open = view.phase === 'determining';
  const held = 'held' in view ? view.held : view;
  // Past the table, both have concurred: a case that waits, is decided or closed has no concurrence that is still open.
  const reached = 'assessment' in held && !('concurred' in held);
  const begun = 'assessment' in held || rows.some(({ standing }) => standing.kind !== 'open');
  if (!begun)
    return (
      <Section title="Determination">
        <Empty title="Nothing is on the table yet">
          When the assessment is summed up, both sides settle here what becomes of each program.
        </Empty>
      </Section>
    );
  const here = rows.find(({ trackId }) => trackId === chosen) ?? firstRow(rows, desk.side);
  return (
    <>
      <SentBack desk={desk} table={table} />
      <Section
        title="Determination, program by program"
        says="Most requests end in something other than what was first asked. Both sides confirm the same table."
      >
        <TableNews news={news} onRead={dismiss} />
        <div className="ax-stack ax-stack--tight">
          <Seen>Visible to the agency and to ICE</Seen>
          {rows.length === 0 ? (
            <Empty title="No program is on the table">The agency asked to be advised. Either side can put a program on the table.</Empty>
          ) : (
            <ProgramTable desk={desk} rows={rows} disagreements={disagreements} chosen={here?.trackId} onChoose={setChosen} />
          )}
          <AddProgram desk={desk} rows={rows} />
        </div>
      </Section>
      <div className="ax-bench2 ax-section">
        <div className="ax-stack ax-stack--wide">
          {here && (
            <RowDesk
              key={here.trackId}
              desk={desk}
              row={here}
              rows={rows}
              disagreements={disagreements.filter(({ trackId }) => trackId === here.trackId)}
              takesFocus={here.trackId === chosen}
            />
          )}
        </div>
        <aside className="ax-stack" aria-label="What belongs to the determination">
          <ReadyList desk={desk} table={reached ? { ...table, concurred: { agency: true, ice: true } } : table} />
          <CivilRights civilRights={table.civilRights} look={desk.look} />
          <ResourceCard resources={table.resources} look={desk.look} />
          <KeptInside desk={desk} kept={table.keptInside} />
        </aside>
      </div>
      <ActionPlan desk={desk} actions={table.actions} />
      <OnTheWhole desk={desk} table={table} />
      {open ? null : <Waiting desk={desk} table={table} />}
      {('concurred' in view || 'determination' in view) && <Concurrence desk={desk} view={view} digest={table.digest} />}
      <RecordFiles records={table.records} />
    </>
  );
}
