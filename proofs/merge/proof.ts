import { randomUUID } from 'node:crypto';
import { type Scene, setScene } from '@ice-access/api/testing';
import { currentEdition, questionsOf } from '@ice-access/domain/assessment';
import type { Actor } from '@ice-access/domain/parties';
import { fairview, people } from '@ice-access/domain/testing';
import { copyTemplate, startTestServer } from '@ice-access/testing';
import type { Ask, Finding, Proof } from '../proof.ts';
import { Editor, type Tally } from './editor.ts';
import { faults } from './faults.ts';
import { answeredOtherwise, type Shown, whereIs } from './model.ts';
import { Chance } from './random.ts';

const third: Actor = { ...people.preparer, person: '00000000-0000-4000-8000-0000000003ed' };
const hands = [people.preparer, people.official, third] as const;
const agencyQuestions = questionsOf(currentEdition).filter(({ section }) =>
  currentEdition.sections.some(({ id, side }) => id === section && side === 'agency'),
);
// Longer texts take every mark; a list needs a column of words that every row has.
const texts = agencyQuestions.flatMap((one) => (one.kind === 'text' && one.maxLength >= 40 ? [one.id] : []));
const lists = agencyQuestions.flatMap((one) =>
  one.kind === 'list' && one.columns.some(({ id, kind }) => id === 'name' && kind === 'text') ? [one.id] : [],
);

/** A draft of the agency that nobody has written in. */
async function draft(scene: Scene): Promise<string> {
  const requestId = randomUUID();
  const data = { requestId, agencyId: fairview, earlierRequestId: null };
  const { status } = await scene.call(people.preparer, 'request.openRequest', { requestId, expectedVersion: 0, key: randomUUID(), data });
  if (status !== 200) throw new Error(`the draft could not be opened: ${status}`);
  return requestId;
}

interface Run {
  readonly scene: Scene;
  readonly requestId: string;
  readonly chance: Chance;
  readonly tally: Tally;
  readonly mark: () => string;
  readonly text: string;
  readonly list: string;
}

/** One interleaving of two or three editors on one text and one list, to its end. Gives what was acknowledged and is lost. */
async function interleave({ text, list, ...ask }: Run): Promise<readonly string[]> {
  const { chance, tally, scene, requestId } = ask;
  const from = tally.acknowledged.length;
  const repeatedFrom = tally.repeated.length;
  const editors = hands.slice(0, 2 + chance.below(2)).map((actor) => new Editor(actor, ask));
  for (const editor of editors) await editor.refresh();
  const steps = 10 + chance.below(12);
  for (let step = 0; step < steps; step += 1) {
    const editor = chance.pick(editors);
    const what = chance.next();
    if (what < 0.2) editor.writeText(text);
    else if (what < 0.45) editor.writeRow(list);
    else if (what < 0.75) await editor.send(chance.pick([text, list]));
    else if (what < 0.8) await editor.sendAll();
    else if (what < 0.85) await editor.turnLine();
    else if (what < 0.96) await editor.choose([text, list]);
    else await editor.refresh();
  }
  for (const editor of editors) await editor.end([text, list]);
  const shown = new Map<string, Shown>();
  for (const questionId of [text, list]) {
    const { data } = await scene.call(people.official, 'assessment.history', { requestId, questionId });
    shown.set(questionId, { current: data.versions[0]?.answer ?? null, versions: data.versions, conflicts: data.conflicts });
  }
  const seen = (by: string, questionId: string, version: number) =>
    editors.some(({ actor, saw }) => actor.person === by && saw(questionId, version));
  for (const one of tally.repeated.slice(repeatedFrom)) {
    const there = shown.get(one.questionId);
    if (there === undefined || answeredOtherwise(one, there)) tally.retriesAnsweredOtherwise += 1;
  }
  return tally.acknowledged.slice(from).flatMap((one) => {
    const there = shown.get(one.questionId);
    return there !== undefined && whereIs(one, there, seen) !== undefined
      ? []
      : [`${one.questionId} ${one.rowId ?? ''} ${one.mark ?? 'taken out'}`];
  });
}

async function prove({ seed, quick, say }: Ask): Promise<Finding> {
  const { server, stop } = await startTestServer();
  const scene = await setScene(await copyTemplate(server), { third });
  const chance = new Chance(seed);
  const tally: Tally = {
    acknowledged: [],
    conflictsShown: 0,
    merged: 0,
    rows: 0,
    retries: 0,
    retriesAnsweredOtherwise: 0,
    repeated: [],
    answersLost: 0,
    offlineStretches: 0,
    chosen: 0,
    wrong: [],
  };
  let marks = 0;
  const mark = () => {
    marks += 1;
    return `Words ${marks}`;
  };
  const wanted = quick ? 60 : 1000;
  const lost: string[] = [];
  let runs = 0;
  try {
    while (runs < wanted) {
      // A fresh draft now and then, so that histories stay short.
      const requestId = await draft(scene);
      for (const text of texts.slice(0, 5)) {
        const list = lists[runs % lists.length];
        if (list === undefined) throw new Error('the edition has no list to write in');
        lost.push(...(await interleave({ scene, requestId, chance, tally, mark, text, list })));
        runs += 1;
      }
    }
    for (const one of lost.slice(0, 10)) say(`Lost: ${one}`);
    for (const one of [...new Set(tally.wrong)].slice(0, 10)) say(`Not answered as it should be: ${one}`);
    const { acknowledged, wrong, repeated: _repeated, ...counts } = tally;
    const figures = { runs, lostEdits: lost.length, acknowledged: acknowledged.length, ...counts, answeredWrongly: wrong.length };
    const tried = [counts.conflictsShown, counts.merged, counts.retries, counts.answersLost, counts.offlineStretches, counts.chosen];
    const holds = lost.length === 0 && wrong.length === 0 && counts.retriesAnsweredOtherwise === 0 && tried.every((count) => count > 0);
    return { figures, holds };
  } finally {
    await scene.close();
    await stop();
  }
}

export const proof: Proof = {
  name: 'merge',
  says: 'Whatever two or three people of one side write into one answer at once, with the line down and answers lost on the way: nothing that was acknowledged is lost.',
  faults,
  run: prove,
};
