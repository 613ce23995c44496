import { test } from 'vitest';
import { aRequest, people } from '../../testing/index.ts';

test('the agency discards a draft, and only a draft', () => {
  aRequest.draft().when(people.preparer, 'DiscardDraft').then({ type: 'DraftDiscarded', data: {} });
  aRequest.returned().when(people.official, 'DiscardDraft').thenRejected('wrongPhase', { phase: 'returned' });
});
