import { readTexts } from '@ice-access/database';
import { editionOf, questionOf } from '@ice-access/domain/assessment';
import { request, threadsOf } from '@ice-access/domain/request';
import { scopeOf } from '../account/scope.ts';
import { contentOf } from '../assessment/content.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readRequest, todayOf } from '../request/onFile.ts';
import { peopleOf, uuidsIn } from '../request/people.ts';
import { writtenIn } from './entries.ts';

/** Every thread of a case with all that was written in it, by whom and when. The question is said in the words it was asked in. */
export function getThreads({ actor, database, now }: Caller, requestId: string) {
  return database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readRequest(tx, requestId);
    if (onFile === undefined) throw notFound();
    const view = request.viewFor(actor.party, onFile.state, contentOf(onFile.state, {}));
    if (!request.isParty(actor, view)) throw notFound();
    const written = writtenIn(onFile.events);
    const threads = threadsOf(view).map((thread) => {
      const { edition = '', entries = [], closed = null } = written.get(thread.threadId) ?? {};
      const asked = editionOf(edition);
      const question = asked && questionOf(asked, thread.questionId);
      return { ...thread, question: question?.text ?? thread.questionId, section: question?.section ?? '', entries, closed };
    });
    const ids = uuidsIn(threads);
    return { today: todayOf(onFile.agency, now()), threads, people: await peopleOf(tx, ids), texts: await readTexts(tx, ids) };
  });
}
