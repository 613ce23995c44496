import type { Locator, Page } from 'playwright-core';
import { choose, take, wordsOf } from './typing.ts';

/** What a person answers, by words that stand in the question. Several choices are parted by a bar. */
export type Said = readonly (readonly [question: string | RegExp, answer: string])[];

const fits = (text: string, [question]: Said[number]) => (typeof question === 'string' ? text.includes(question) : question.test(text));

/** Whoever offers officers has to employ at least as many; every other figure may be small. */
const figureFor = (asks: string): string => (/does your agency employ/.test(asks) ? '40' : '4');

async function answerOne(question: Locator, said: Said): Promise<void> {
  const asks = await wordsOf(question.locator('legend, label').first());
  const answer = said.find((one) => fits(asks, one))?.[1];
  const radios = question.getByRole('radio');
  const boxes = question.getByRole('checkbox');
  if ((await radios.count()) > 0) return take(answer === undefined ? radios.first() : question.getByRole('radio', { name: answer }));
  const lines = question.getByRole('textbox');
  if ((await lines.count()) > 0) {
    const line = lines.first();
    const figure = (await line.getAttribute('inputmode')) === 'decimal';
    await line.fill(answer ?? (figure ? figureFor(asks) : 'The figures above say what there is to say.'));
    if (!figure) return undefined;
    await question.getByLabel('Where the figure is from').fill('Our own records');
    return choose(question, 'How sure it is', 'Counted');
  }
  if (answer === undefined) return take(boxes.first());
  for (const one of answer.split('|')) await take(question.getByRole('checkbox', { name: one }));
  return undefined;
}

/** Answers every question on the page that may not stay empty, from the first to the last; an answer may bring up another question. */
export async function answerAll(page: Page, said: Said): Promise<number> {
  const questions = page.getByRole('region', { name: /^Question \d/ });
  await questions.first().waitFor();
  let answered = 0;
  for (let at = 0; at < (await questions.count()); at += 1) {
    const question = questions.nth(at);
    if (/may stay empty/.test(await wordsOf(question))) continue;
    await answerOne(question, said);
    answered += 1;
  }
  return answered;
}

/** Waits until everything that was typed has arrived. */
export const untilSaved = (page: Page): Promise<void> =>
  page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
