import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from '../../src/opening.ts';
import { stage } from '../../src/stage.ts';
import { caseWhere, write } from '../../src/talking.ts';
import { choose, take, typeDate, wordsOf } from '../../src/typing.ts';

const on = stage();
const question = 'Does the figure count the annex too?';
const reply = 'It does, since October.';
const minutes = 'Both sides walked through booking and agreed on the hours of interviews.';
const note = 'The annex was closed that day.';

const talk = (page: Page) => page.getByRole('region', { name: 'Questions between both sides', exact: true });
const meetings = (page: Page) => page.getByRole('region', { name: 'Visits, meetings and calls', exact: true });

test('the agency asks about a question, a liaison replies, a visit is recorded, and its minutes are acknowledged with a note', async () => {
  const program = await on.cast.page('program@access.example');
  const { id, reference, official, liaison } = await caseWhere(
    program,
    'assessing',
    ({ view, paper }) => !paper && view.meetings?.length === 0,
  );
  const at = `/requests/${id}/questions`;
  const agency = await on.cast.page(official);
  await open(agency, at);
  await write(agency, talk(agency), {
    button: 'Ask the other side',
    form: 'Ask the other side',
    fill: async (form) => {
      await choose(form, 'Question of the assessment', 'What should be different one year from now?');
      await form.getByLabel('What you want to know').fill(question);
      await typeDate(form, 'Answer wanted by', 7);
    },
  });
  await talk(agency).getByText('ICE replies by').waitFor();

  const ice = await on.cast.page(liaison);
  await open(ice, '/queue?view=questions');
  await ice.getByRole('link', { name: reference, exact: true }).waitFor();
  await open(ice, at);
  await talk(ice).getByText(question).waitFor();
  await write(ice, talk(ice), {
    button: 'Reply',
    form: 'Send the reply',
    fill: (form) => form.getByLabel('Your reply').fill(reply),
  });

  await open(agency, '/home');
  await agency.getByText('ICE wrote to you about 1 question of the assessment').first().waitFor();
  await open(agency, at);
  await talk(agency).getByText(reply).waitFor();
  await write(agency, talk(agency), { button: 'Close the thread', form: 'Close the thread' });
  await talk(agency).getByText('Closed by').waitFor();

  await open(ice, at);
  await write(ice, meetings(ice), {
    button: 'Record a meeting',
    form: 'Record a meeting',
    fill: async (form) => {
      await take(form.getByLabel('Visit', { exact: true }));
      await typeDate(form, 'Date', 0);
      await form.getByLabel('Place').fill('The county jail');
      await form.getByLabel('Who attended').fill('The captain of the jail and a liaison');
      await form.getByLabel('What was seen').fill('Booking, interview rooms');
      await form.getByLabel('Minutes', { exact: true }).fill(minutes);
    },
  });
  await meetings(ice).getByText('Not acknowledged by the agency yet').waitFor();

  await open(agency, at);
  await write(agency, meetings(agency), {
    button: 'Acknowledge the minutes',
    form: 'Acknowledge the minutes',
    fill: async (form) => {
      await take(form.getByLabel('Need a note'));
      await form.getByLabel('Note', { exact: true }).fill(note);
    },
  });
  await meetings(agency).getByText('Acknowledged by the agency with a note').waitFor();

  await open(ice, at);
  await meetings(ice).getByText(note).waitFor();
  for (const part of [talk, meetings]) expect(await wordsOf(part(agency))).toBe(await wordsOf(part(ice)));
  await open(agency, `/requests/${id}/timeline`);
  await agency
    .getByText(/added a note to the minutes of a meeting/)
    .first()
    .waitFor();
});
