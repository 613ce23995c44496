import { type Answers, contradictionsIn, type Edition } from '@ice-access/domain/assessment';
import { Alert } from '../primitives/Alert.tsx';

interface ContradictionsProps {
  edition: Edition;
  answers: Answers;
  today: string;
  /** Only what concerns this section; without it, everything. */
  sectionId?: string;
}

/** Answers that cannot all be right, said while they are written. They are saved; the section is not handed over with them. */
export function Contradictions({ edition, answers, today, sectionId }: ContradictionsProps) {
  const own = new Set(
    edition.sections
      .filter(({ id }) => sectionId === undefined || id === sectionId)
      .flatMap(({ questions }) => questions.map(({ id }) => id)),
  );
  const found = contradictionsIn(edition, answers, today).filter(({ questions }) => questions.some((id) => own.has(id)));
  if (found.length === 0) return null;
  return (
    <Alert tone="soon" title="These answers cannot all be right">
      <ul>
        {found.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>They are saved. Correct one of them before they go to the other side.</p>
    </Alert>
  );
}
