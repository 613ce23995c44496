import { expect, test } from 'vitest';
import { Desks } from '../../src/cast.ts';
import { findCase, returnRequest } from '../../src/console/reviewing.ts';
import { answerForFiling, changeAnswer, openDraft, reviewAndSend } from '../../src/portal/filing.ts';
import { stage } from '../../src/stage.ts';
import { untilItSays } from '../../src/waiting.ts';

const on = stage();
const missing = 'Say what would be different a year from now, in figures.';

test('an agency files, the program office returns with what is missing, the agency answers and sends again', async () => {
  const desks = new Desks(on.cast);
  const preparer = await desks.at('preparer@hawthorne.example');
  const requestId = await openDraft(preparer);
  await answerForFiling(preparer, [
    ['What does your agency need help with?', 'Interviews in our jail by federal officers'],
    ['Which programs do you have in mind?', 'Criminal Alien Program'],
  ]);
  const official = await desks.at('official@hawthorne.example');
  const reference = await reviewAndSend(official, requestId);
  expect(reference).toMatch(/^R-\d{4}-\d{4}$/);

  const program = await desks.at('program@access.example');
  expect(await findCase(program, reference)).toBe(requestId);
  await returnRequest(program, requestId, [missing]);
  await untilItSays(official, `/requests/${requestId}`, /Returned to be completed.*Your turn/s);
  await official.getByText(missing).first().waitFor();

  await changeAnswer(official, `/requests/${requestId}/sections/helpNeeded`, [
    'What should be different one year from now?',
    'All 40 bookings a week are screened within a day.',
  ]);
  expect(await reviewAndSend(official, requestId)).toBe(reference);
  await untilItSays(program, `/requests/${requestId}`, /Sent to ICE/);
  await program.goto(`/requests/${requestId}/record`);
  await program.getByText(missing).first().waitFor();
  await desks.close();
});
