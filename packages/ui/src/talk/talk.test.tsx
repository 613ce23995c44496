import type { In, Meeting } from '@ice-access/domain/request';
import { lookFrom } from '@ice-access/domain/wording';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HoldOverdue } from './HoldOverdue.tsx';
import { MeetingView } from './MeetingView.tsx';
import type { TalkThread } from './shapes.ts';
import { ThreadOfQuestion } from './ThreadOfQuestion.tsx';
import { ThreadView } from './ThreadView.tsx';

const calendar = { holidays: [] };
const today = '2026-12-10';
const by = { person: 'p', party: 'agency', role: 'agency.official' } as const;
const text = { textId: 't', sha256: 's' };
const look = lookFrom({ people: { p: { name: 'Rosa Abbott' } }, texts: { t: { text: 'Are both jails counted?' } } });
const thread: TalkThread = {
  threadId: 'one',
  questionId: 'beds',
  question: 'How many beds does the jail have?',
  section: 'jail',
  side: 'agency',
  turn: 'ice',
  dueOn: '2026-12-08',
  since: '2026-12-01',
  entries: [{ by, on: '2026-12-01', text }],
  closed: null,
};
/** What is read of a piece of a page, without its marks. */
const words = (page: React.ReactElement): string =>
  renderToStaticMarkup(page)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a thread reads the same on both sides: what was asked, by whom, and of whom it is late', () => {
  const [ours, theirs] = (['agency', 'ice'] as const).map((side) =>
    words(<ThreadView thread={thread} side={side} today={today} calendar={calendar} look={look} />),
  );
  expect(ours).toBe(theirs);
  expect(ours).toContain('How many beds does the jail have?');
  expect(ours).toContain('Late: ICE was to reply by Tue 8 Dec 2026, 2 business days late.');
  expect(ours).toContain('Rosa Abbott (authorized official) “Are both jails counted?”');
});
test('beside its question a thread says how many there are and whether one is late; another question has none', () => {
  const beside = (questionId: string) =>
    words(
      <ThreadOfQuestion
        questionId={questionId}
        threads={[thread]}
        side="ice"
        today={today}
        calendar={calendar}
        look={look}
        href="/questions"
      />,
    );
  expect(beside('beds')).toContain('1 question about this answer, one is late');
  expect(beside('officers')).toBe('');
});
test('minutes say how they stand with the other side, and every word on them', () => {
  const meeting: Meeting = { heldOn: '2026-12-02', documentId: null, minutes: { textId: 'm', sha256: 's' }, kind: 'visit' };
  expect(words(<MeetingView meeting={meeting} look={look} />)).toContain('Visit on Wed 2 Dec 2026 Not acknowledged by the agency yet');
  const acknowledged = { ...meeting, words: [{ by, on: '2026-12-03', note: null }] };
  expect(words(<MeetingView meeting={acknowledged} look={look} />)).toContain('Agrees with the minutes as written.');
});
test('a hold past its review date is said with its days to whoever reads; before that nothing is said', () => {
  const held = { phase: 'onHold', reviewOn: '2026-12-07' } as In<'onHold'>;
  expect(words(<HoldOverdue view={held} today={today} calendar={calendar} />)).toContain(
    'ICE was to review this hold by Mon 7 Dec 2026: 3 business days late.',
  );
  expect(words(<HoldOverdue view={held} today="2026-12-07" calendar={calendar} />)).toBe('');
});
