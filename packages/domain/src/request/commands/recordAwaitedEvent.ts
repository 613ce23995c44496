import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { awaited } from '../awaited.ts';
import { sleepingTracks } from '../determination.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

// "We will continue to assess your pending 287(g) application as more resources are made available" (reply to North Carolina agencies, 2007).
export const RecordAwaitedEvent = defineCommand({
  type: 'RecordAwaitedEvent',
  says: 'Either side records that what a deferred component waited for has happened, with the evidence; the component wakes up at once.',
  from: ['deferred', 'approved'],
  to: ['determining', 'approved'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ awaits: awaited, happenedOn: date, documentId: z.nullable(id), statement: typed }),
  texts: { statement: 'both' },
  precondition: (request, situation) =>
    mayDetermine(request, situation) ??
    (sleepingTracks(request).some(({ outcome }) => outcome.awaits != null) ? undefined : { code: 'nothingAwaited' }),
  decide: (request, data, { today, clocks, calendar }) => {
    if (data.happenedOn > today) return refuse({ code: 'dateInFuture', date: data.happenedOn });
    const woken = sleepingTracks(request).filter(({ outcome }) => outcome.awaits === data.awaits);
    if (woken.length === 0) return refuse({ code: 'nothingAwaited' });
    const recorded = { type: 'AwaitedEventRecorded', data } as const;
    return request.phase === 'deferred'
      ? accept([recorded, { type: 'DeferralTakenUp', data: { dueOn: dueOn(today, clocks.determine, calendar) } }])
      : accept([recorded, { type: 'DeferredTracksWoken', data: { trackIds: woken.map(({ trackId }) => trackId) } }]);
  },
});
