import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Draft, type NotTaken, type Save } from './Draft.ts';

const text = (value: string) => ({ value });
const broken = () => new TypeError('Failed to fetch');
class Refusal extends Error {
  readonly said: NotTaken;
  constructor(said: NotTaken) {
    super('refused');
    this.said = said;
  }
}
const refused = (httpStatus: number, more: Partial<NotTaken> = {}) => new Refusal({ httpStatus, ...more });
const notTaken = (error: unknown) => (error instanceof Refusal ? error.said : undefined);

function draftWith(save: Save) {
  const saved = vi.fn();
  const draft = new Draft({ account: 'a', requestId: 'r', save, notTaken, onSaved: saved });
  return { draft, saved };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('what is typed into a request', () => {
  test('is sent a moment later, on the version that was read', async () => {
    const save = vi.fn<Save>(async () => ({ version: 5, savedAt: '2026-11-24T14:02:00Z' }));
    const { draft, saved } = draftWith(save);
    draft.learn({ office: { version: 4 } });
    draft.write('office', text('She'));
    draft.write('office', text('Sheriff'));
    await pass(600);
    expect(save.mock.calls).toEqual([[{ questionId: 'office', answer: text('Sheriff'), expectedVersion: 4 }]]);
    expect(saved).toHaveBeenCalledWith('office', { answer: text('Sheriff'), version: 5 });
    expect(draft.view().state).toEqual({ is: 'saved', at: '2026-11-24T14:02:00Z' });
  });

  test('is kept while the line is broken, and goes on when it is back', async () => {
    const save = vi.fn<Save>().mockRejectedValueOnce(broken()).mockResolvedValue({ version: 1, savedAt: 'now' });
    const { draft } = draftWith(save);
    draft.write('office', text('Sheriff'));
    await pass(600);
    expect(draft.view().state).toEqual({ is: 'offline' });
    expect(draft.view().pending).toEqual({ office: text('Sheriff') });
    draft.retry();
    await pass(10);
    expect(draft.view().pending).toEqual({});
  });

  test('that a colleague changed meanwhile is shown twice, and the choice is sent on their version', async () => {
    const theirs = { answer: text('Chief'), version: 7, by: 'b', at: null };
    const save = vi.fn<Save>().mockRejectedValueOnce(refused(412, { theirs })).mockResolvedValue({ version: 8, savedAt: 'now' });
    const { draft } = draftWith(save);
    draft.write('office', text('Sheriff'));
    await pass(600);
    expect(draft.view().conflicts.office).toMatchObject({ mine: text('Sheriff'), theirs: text('Chief'), by: 'b' });
    draft.settle('office', 'mine');
    await pass(600);
    expect(save.mock.lastCall).toEqual([{ questionId: 'office', answer: text('Sheriff'), expectedVersion: 7 }]);
    expect(draft.view().conflicts).toEqual({});
  });

  test('takes the other version when the writer says so', async () => {
    const save = vi.fn<Save>().mockRejectedValueOnce(refused(412, { theirs: { answer: text('Chief'), version: 7 } }));
    const { draft, saved } = draftWith(save);
    draft.write('office', text('Sheriff'));
    await pass(600);
    draft.settle('office', 'theirs');
    expect(saved).toHaveBeenLastCalledWith('office', { answer: text('Chief'), version: 7 });
    expect(draft.view().pending).toEqual({});
  });

  test('is no conflict with itself when only the answer to an earlier try was lost', async () => {
    const save = vi
      .fn<Save>()
      .mockRejectedValueOnce(broken())
      .mockRejectedValueOnce(refused(412, { theirs: { answer: text('Sheriff'), version: 1 } }))
      .mockResolvedValue({ version: 2, savedAt: 'now' });
    const { draft } = draftWith(save);
    draft.write('office', text('Sheriff'));
    await pass(600);
    draft.write('office', text('Sheriff of the county'));
    await pass(600);
    await pass(600);
    expect(draft.view().conflicts).toEqual({});
    expect(save.mock.lastCall).toEqual([{ questionId: 'office', answer: text('Sheriff of the county'), expectedVersion: 1 }]);
  });

  test('is kept when the session ended, and the page is told', async () => {
    const { draft } = draftWith(vi.fn<Save>().mockRejectedValue(refused(401)));
    draft.write('office', text('Sheriff'));
    await pass(600);
    expect(draft.view()).toMatchObject({ signedOut: true, pending: { office: text('Sheriff') } });
  });

  test('that the rules refuse stays in the field with the sentence', async () => {
    const { draft } = draftWith(vi.fn<Save>().mockRejectedValue(refused(422, { sentence: 'Remove the hidden control characters.' })));
    draft.write('office', text('x'));
    await pass(600);
    expect(draft.view().refusals).toEqual({ office: 'Remove the hidden control characters.' });
  });
});
