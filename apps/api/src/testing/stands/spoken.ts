import { addDays } from '@ice-access/domain/kernel';
import { idOf, people } from '@ice-access/domain/testing';
import type { Story } from '../story.ts';

const { official, fieldDirector } = people;

/** The ids of what each side said in the stands in which both have spoken. */
export const spoken = {
  agency: {
    askId: idOf('asked by the agency'),
    disagreementId: idOf('disagreed by the agency'),
    actionId: idOf('action of the agency'),
    threadId: idOf('thread of the agency'),
  },
  ice: {
    askId: idOf('asked by ICE'),
    disagreementId: idOf('disagreed by ICE'),
    actionId: idOf('action of ICE'),
    threadId: idOf('thread of ICE'),
  },
} as const;

/** On the table: each side asked, disagreed and planned; what the agency said against the refusal of the first row was answered long ago. */
export async function speak(story: Story): Promise<void> {
  const [first] = await story.tracks();
  const trackId = first?.trackId;
  const dueOn = addDays(story.scene.now.slice(0, 10), 30);
  for (const [actor, side] of [[official, 'agency'] as const, [fieldDirector, 'ice'] as const]) {
    const { askId, disagreementId, actionId } = spoken[side];
    await story.and(actor, 'askAboutOutcome', { askId, trackId, question: 'Why this one?' });
    await story.and(actor, 'recordDisagreement', { disagreementId, trackId: null, text: 'Not the whole.' });
    await story.and(actor, 'planAction', { actionId, side, what: 'Train two officers.', dueOn });
  }
  await story.and(fieldDirector, 'proposeOutcome', { trackId, kind: 'notSelected', reason: 'Not now.', offers: null, until: null });
  const disagreementId = idOf('disagreed about the first row');
  await story.and(official, 'recordDisagreement', { disagreementId, trackId, text: 'It is needed.' });
  await story.and(fieldDirector, 'answerDisagreement', { disagreementId, text: 'There is no room for it.' });
}
