import { sayPoints } from '../wording/en/points.ts';
import { subjectNameOf } from '../wording/en/subjects.ts';
import { triesOf } from './change/tries.ts';
import { type Edition, type FitPlan, questionOf } from './instrument.ts';
import { adviceSentence, fairnessSentence } from './wording.ts';

const remedies = { agency: 'the agency', ice: 'ICE', nobody: 'nobody' } as const;
const changers = { agency: 'the agency', ice: 'ICE', nobody: 'nobody' } as const;

function printPlan(edition: Edition, plan: FitPlan): string {
  const key = plan.model === null ? plan.slug : `${plan.slug}/${plan.model}`;
  const weights = plan.weights.map((weight) => {
    const question = questionOf(edition, weight.question);
    const tried = question === undefined ? 0 : triesOf(edition, plan, question).length;
    const who = question === undefined ? '' : changers[question.changedBy];
    return `| ${weight.because} | ${sayPoints(weight, question)} | ${weight.reason} | ${who} | ${tried} |`;
  });
  const requirements = plan.requirements.map(
    ({ says, remedy, source }) => `| ${says} | ${remedies[remedy]} | ${source}: ${edition.sources[source] ?? ''} |`,
  );
  return [
    `### ${subjectNameOf(key)}`,
    '',
    `Begins at ${plan.start}. Fits from ${plan.fitsFrom} on, if all that it needs is there.`,
    '',
    '| Answer | Points | Why | Who can change it | Answers tried |',
    '| --- | --- | --- | --- | --- |',
    ...weights,
    '',
    '| Needed | Who could bring it about | Where it is known from |',
    '| --- | --- | --- |',
    ...requirements,
    ...(plan.duties.length === 0
      ? []
      : ['', 'Duties that answers add, whatever the points:', '', ...plan.duties.map(({ says }) => `- ${says}`)]),
  ].join('\n');
}

/** How the fit is worked out, for a reader who has to be able to check it: printed from the edition, so that it cannot be out of date. */
export const printAssessment = (edition: Edition): string => `# How the fit is worked out

Printed from edition ${edition.id} of the questions and weights. A test fails when this page differs from it.

For a county attorney, or anybody who has to check a result by hand.

## What the fit is

${adviceSentence} ${fairnessSentence}

${edition.weightsSet.basis} Set by ${edition.weightsSet.by} on ${edition.weightsSet.on}. A change is a new edition. A request stays on
the edition with which it was opened until one of the sides moves it, and what was handed over is always read with its own edition.

## How a result comes about

1. Each program, in each of its models, begins at a number. Each answer below adds or takes away whole points. The sum stays between
   0 and 100. A question that is not asked, because its condition does not hold, brings nothing.
2. While an answer is missing it counts as the most and as the least that it could bring: the result is a range. Today's figure counts
   a missing answer as nothing or, where nothing is out of reach, as what comes closest to nothing.
3. Each requirement is met, not met, or not known. One of its tests is enough.
4. **Does not fit**: something is lacking that nobody could bring about, or the upper end of the range is below the mark.
   **Cannot say**: the lower end is below the mark, or something is not known. **Fits if**: something is lacking that a side could bring
   about. **Fits**: nothing is lacking.
5. Whatever is said holds for every way in which the missing answers could turn out.

## What is counted, and when

The shared fit counts only answers that both sides may see, as they were last handed over. It is worked out at each hand-over, with a
version, and kept with its date, its edition, the hash of its inputs and the hand-overs it rests on. On every reading it is worked out
again and compared byte by byte; a result that does not follow from what was handed over is not shown, with a sentence that says why.
While somebody writes, a preview counts what that side has written. It is marked, it is made in the browser, and nobody else sees it.

## What would change it

For each program: the smallest sets of up to three answers that lead to another result, all of them, found by a search that leaves out
only what cannot work. For each answer at most four are tried: both sides of each threshold of a figure, yes and no, and one choice for
each way to count. Figures of the register, past facts, the place, the record, the law and the need itself are never changed; where they
are missing they may be answered. Sets with figures that contradict each other do not count. At most ten are shown: those to a better
result first, then the fewest changes, then those that the reader's own side can make.

## Seeing it otherwise

The agency's official, the liaisons and the field director may see a fit otherwise, with a reason. Both sides read it beside the points,
with the office and the date. The points stay as they are.

## What the golden cases showed

Published files of 2007 to 2017 are worked out again with this edition. They state little, so most results are "cannot say", and what a file
states as lacking stands on the page as lacking. Two weights deserve a second look in a later edition. Money at ICE is one question for all
programs, while ICE offered task forces in 2007 when only the money for 287(g) was used up. And frequent visits take at most 8 points from the
jail model, so that a busy jail that ICE can visit often may fit both ways.

## Programs

${edition.fits.map((plan) => printPlan(edition, plan)).join('\n\n')}

## Sources

${Object.entries(edition.sources)
  .map(([key, says]) => `- ${key}: ${says}`)
  .join('\n')}
`;
