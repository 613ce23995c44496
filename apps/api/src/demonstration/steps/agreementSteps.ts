import * as command from '@ice-access/domain/agreement';
import { addDays } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import { systemActors } from '../../account/system.ts';
import { sealAgreement } from '../../document/seal.ts';
import type { Play, PlayedAgreement } from '../play.ts';
import type { AgreementStory } from '../story.ts';
import { words } from '../words.ts';
import { type Step, step, upTo } from './step.ts';

type OfPlay = (play: Play) => PlayedAgreement;

/** The first clause that both sides may still word. */
async function discuss(play: Play, one: PlayedAgreement): Promise<string | undefined> {
  const { state } = await play.agreement(play.people.official, one.agreementId);
  return state.terms.clauses.find(({ open }) => open)?.clauseId;
}

/** Confirms what the readiness list of the agreement asks of one side. */
async function ready(play: Play, one: PlayedAgreement, actor: Actor): Promise<void> {
  const { state } = await play.agreement(actor, one.agreementId);
  const side = actor.party === 'agency' ? 'agency' : 'ice';
  for (const { itemId, evidence } of state.terms.readiness.filter((item) => item.side === side)) {
    const title = `Evidence for ${itemId}`;
    const documentId = evidence ? await play.document(actor, { of: { agreementId: one.agreementId }, kind: 'evidence', title }) : null;
    await play.sign(actor, command.ConfirmReadiness, { of: one, data: () => ({ itemId, documentId, note: words.ready }) });
  }
}

async function showAuthority(play: Play, one: PlayedAgreement): Promise<void> {
  const { board, official } = play.people;
  const decidedOn = addDays(play.stage.today, -1);
  if (play.agency.type !== 'County' && play.agency.type !== 'City') {
    const data = (digest: string) => ({
      digest,
      kind: 'ownAuthority',
      body: words.ownAuthority,
      number: null,
      decidedOn,
      documentId: null,
    });
    return play.sign(official, command.RecordAuthority, { of: one, data });
  }
  const number = `${decidedOn.slice(0, 4)}-${play.stage.chance.between(10, 98)}`;
  const documentId = await play.document(board, {
    of: { agreementId: one.agreementId },
    kind: 'resolution',
    title: `Resolution ${number}`,
  });
  const data = (digest: string) => ({ digest, kind: 'resolution', body: words.board, number, decidedOn, documentId });
  return play.sign(board, command.RecordAuthority, { of: one, data });
}

const textSteps = (story: AgreementStory, of: OfPlay): readonly Step[] => {
  const discussed: readonly Step[] = story.changes
    ? [
        step('change', 6, async (play) => {
          const clauseId = await discuss(play, of(play));
          if (clauseId === undefined) return;
          const data = () => ({ clauseId, text: words.changeText, reason: words.changeReason });
          await play.sign(play.people.counsel, command.ProposeChange, { of: of(play), data });
        }),
        step('counter', 5, async (play) => {
          const clauseId = await discuss(play, of(play));
          if (clauseId === undefined) return;
          const data = () => ({ clauseId, answer: 'countered', text: words.counter, reason: words.counterReason });
          await play.sign(play.stage.cast.ice.counsel, command.AnswerChange, { of: of(play), data });
        }),
        step('accept', 4, async (play) => {
          const clauseId = await discuss(play, of(play));
          if (clauseId === undefined) return;
          const data = () => ({ clauseId, answer: 'accepted', text: null, reason: null });
          await play.sign(play.people.counsel, command.AnswerChange, { of: of(play), data });
        }),
      ]
    : [];
  return [
    step('sendDraft', 7, (play) =>
      play.sign(play.stage.cast.ice.program, command.SendDraft, { of: of(play), data: (digest) => ({ digest }) }),
    ),
    ...discussed,
    step('agencyAgrees', 8, (play) => play.sign(play.people.official, command.AgreeText, { of: of(play), data: (digest) => ({ digest }) })),
    step('agree', 3, (play) => play.sign(play.stage.cast.ice.program, command.AgreeText, { of: of(play), data: (digest) => ({ digest }) })),
    step('agencyClears', 6, (play) =>
      play.sign(play.people.counsel, command.ClearText, { of: of(play), data: (digest) => ({ digest, agencyNote: null, iceNote: null }) }),
    ),
    step('clear', 4, (play) =>
      play.sign(play.stage.cast.ice.counsel, command.ClearText, {
        of: of(play),
        data: (digest) => ({ digest, agencyNote: null, iceNote: null }),
      }),
    ),
  ];
};

/** An agreement's way from its draft to the day on which the partnership works. */
function wayToWork(story: AgreementStory, of: OfPlay): readonly Step[] {
  return [
    ...textSteps(story, of),
    step('authority', 12, (play) => showAuthority(play, of(play))),
    // Median five days from the agency's signature to ICE's in 38 agreements of 2025.
    step('agencySigns', 4, (play) =>
      play.sign(play.people.official, command.SignForAgency, {
        of: of(play),
        data: (digest) => ({ digest, capacity: words.agencyCapacity }),
      }),
    ),
    step('countersign', 5, (play) =>
      play.sign(play.stage.cast.ice.signatory, command.Countersign, {
        of: of(play),
        data: (digest) => ({ digest, capacity: words.iceCapacity }),
      }),
    ),
    step('seal', 0, (play) => sealAgreement({ ...play.stage.world, store: play.stage.store }, of(play).agreementId, true)),
    step('agencyReady', 20, (play) => ready(play, of(play), play.people.official)),
    step('ready', 15, (play) => ready(play, of(play), play.stage.cast.ice.director)),
  ];
}

/** How an agreement may leave its way, or pause on it. */
function endings(of: OfPlay): Readonly<Record<NonNullable<AgreementStory['ending']>, readonly Step[]>> {
  const notice = (name: string, days: number) =>
    step(name, 60, (play) =>
      play.sign(play.people.official, command.GiveTerminationNotice, {
        of: of(play),
        data: () => ({ effectiveOn: addDays(play.stage.today, days), reasons: words.termination, documentId: null }),
      }),
    );
  return {
    sealFails: [
      step('sealFails', 0, async (play) => {
        const { sealer } = systemActors;
        await play.sign(sealer, command.RecordSealingFailure, { of: of(play), data: () => ({ cause: 'diskFull' }) });
      }),
    ],
    suspend: [
      step('suspend', 50, (play) =>
        play.sign(play.stage.cast.ice.headquarters, command.SuspendAgreement, {
          of: of(play),
          data: () => ({
            startsOn: play.stage.today,
            until: addDays(play.stage.today, 120),
            exigent: true,
            reasons: words.suspension,
            howToRespond: words.respond,
            correctiveSteps: words.corrective,
          }),
        }),
      ),
    ],
    giveNotice: [notice('giveNotice', 150)],
    // The clock ends it on its date.
    terminate: [notice('terminate', 95)],
    hold: [
      step('hold', 4, (play) =>
        play.sign(play.stage.cast.ice.program, command.HoldAgreement, {
          of: of(play),
          data: () => ({ reason: words.agreementHold, reviewOn: addDays(play.stage.today, 120) }),
        }),
      ),
    ],
    withdraw: [
      step('withdraw', 6, (play) =>
        play.sign(play.people.official, command.WithdrawFromAgreement, {
          of: of(play),
          data: () => ({ statedOn: play.stage.today, statementDocumentId: null, statement: words.withdrawal }),
        }),
      ),
    ],
    close: [
      step('close', 30, (play) =>
        play.sign(play.stage.cast.ice.headquarters, command.CloseUnsigned, { of: of(play), data: () => ({ reason: words.notConcluded }) }),
      ),
    ],
    lapse: [
      step('notice', 60, (play) =>
        play.sign(play.stage.cast.ice.program, command.GiveLapseNotice, {
          of: of(play),
          data: () => ({ documentId: null, notice: words.agreementLapse }),
        }),
      ),
    ],
  };
}

/** The steps of an agreement's story: as far as it comes, and how it leaves. */
export function agreementSteps(story: AgreementStory, of: OfPlay): readonly Step[] {
  const way = story.upTo === 'opened' ? [] : upTo(wayToWork(story, of), story.upTo);
  return story.ending === undefined ? way : [...way, ...endings(of)[story.ending]];
}
