import type { Seen as SeenByBoth } from '@ice-access/domain/request';
import { sayDate } from '@ice-access/domain/wording';
import { type ReactNode, useState } from 'react';
import { Alert } from '../primitives/Alert.tsx';
import { Section } from '../primitives/Section.tsx';
import { Seen } from '../primitives/Status.tsx';
import { Empty } from '../primitives/Waiting.tsx';
import { AddProgram } from './AddProgram.tsx';
import { CivilRights } from './CivilRights.tsx';
import { Concurrence } from './Concurrence.tsx';
import type { DeterminationDesk } from './desk.ts';
import { isYours, ProgramTable } from './ProgramTable.tsx';
import { RowDesk } from './RowDesk.tsx';
import { TableNews } from './TableNews.tsx';
import { useTableNews } from './useTableNews.ts';

interface DeterminationViewProps {
  desk: DeterminationDesk;
  view: SeenByBoth;
  version: number;
  digest: string;
  /** What only this side sees. */
  inside?: ReactNode;
}

/** The joint determination: one row per program, what belongs to it, and the word of both sides. The same page on both sides. */
export function DeterminationView({ desk: given, view, version, digest, inside }: DeterminationViewProps) {
  const tracks = 'tracks' in view ? view.tracks : [];
  const { news, dismiss, own } = useTableNews(version, { tracks, ...view }, given.look);
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
  const open = view.phase === 'determining';
  if (tracks.length === 0 && !open)
    return (
      <Section title="Determination">
        <Empty title="Nothing is on the table yet">
          When the assessment is summed up, both sides settle here what becomes of each program.
        </Empty>
      </Section>
    );
  const first = tracks.find((track) => isYours(track, desk.side)) ?? tracks.find(({ standing }) => standing.kind === 'open') ?? tracks[0];
  const here = tracks.find(({ trackId }) => trackId === chosen) ?? first;
  return (
    <>
      <Section
        title="Determination, program by program"
        says="Most requests end in something other than what was first asked. Both sides confirm the same table."
      >
        <TableNews news={news} onRead={dismiss} />
        <div className="ax-stack ax-stack--tight">
          <Seen>Visible to the agency and to ICE</Seen>
          {tracks.length === 0 ? (
            <Empty title="No program is on the table">The agency asked to be advised. Either side can put a program on the table.</Empty>
          ) : (
            <ProgramTable desk={desk} tracks={tracks} chosen={here?.trackId} onChoose={setChosen} />
          )}
          <AddProgram desk={desk} tracks={tracks} />
        </div>
      </Section>
      <div className="ax-bench2 ax-section">
        <div className="ax-stack ax-stack--wide">
          {here && (
            <RowDesk
              key={here.trackId}
              desk={desk}
              track={here}
              tracks={tracks}
              number={tracks.indexOf(here) + 1}
              takesFocus={here.trackId === chosen}
            />
          )}
        </div>
        <aside className="ax-stack" aria-label="Before it goes to headquarters">
          {'civilRights' in view && <CivilRights civilRights={view.civilRights} look={desk.look} />}
          {inside}
        </aside>
      </div>
      {view.phase === 'determining' && <Concurrence desk={desk} digest={digest} concurred={view.concurred} />}
      {'determination' in view && (
        <div className="ax-section">
          <Alert tone="good" title={`Both sides concurred on ${sayDate(view.determination.on)}`}>
            <p>
              {desk.look.person(view.determination.agency.person)} for the agency, {desk.look.person(view.determination.ice.person)} for
              ICE.
            </p>
          </Alert>
        </div>
      )}
    </>
  );
}
