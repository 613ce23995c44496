import { adviceSentence, currentEdition } from '@ice-access/domain/assessment';
import { sayDate } from '@ice-access/domain/wording';
import { Weights } from '@ice-access/ui/assessment';
import { Main, PageTitle } from '@ice-access/ui/primitives';

/** Every weight of the edition in use, for everybody. */
export function FitExplainedPage() {
  const { id, inUseSince } = currentEdition;
  return (
    <Main>
      <PageTitle title="How fit is worked out" says={`Edition ${id} of the questions and weights, in use since ${sayDate(inUseSince)}.`} />
      <p className="ax-note ax-text">{adviceSentence}</p>
      <Weights />
    </Main>
  );
}
