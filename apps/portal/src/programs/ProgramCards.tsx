import { Anchor } from '@ice-access/ui/primitives';
import { instrumentNames, programs } from './programs.ts';

/** The five programs, each with whom it is for and what one would sign. */
export function ProgramCards() {
  return (
    <ul className="ax-programs ax-plain">
      {programs.map(({ slug, name, oneLine, forWhom, instrument }) => (
        <li key={slug}>
          <h3>
            <Anchor href={`/programs/${slug}`}>{name}</Anchor>
          </h3>
          <p>{oneLine}</p>
          <dl>
            <div>
              <dt>Who for</dt>
              <dd>{forWhom[0]}</dd>
            </div>
            <div>
              <dt>You sign</dt>
              <dd>{instrumentNames[instrument]}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
