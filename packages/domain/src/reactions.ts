import type { AgreementEvent } from './agreement/parts.ts';
import type { AgreementState, Terms } from './agreement/state.ts';
import { type Subject, subjectKey } from './components/subject.ts';
import type { RequestEvent } from './request/parts.ts';
import type { RequestState } from './request/state.ts';

/** A command that `system.reaction` sends to another stream. Harmless when it comes twice: the second time the stream's phase refuses it. */
export interface Follow {
  readonly aggregate: 'agreement';
  readonly id: string;
  readonly command: { readonly type: 'OpenAgreement' | 'SupersedeAgreement'; readonly data: object };
}
/** What the caller looks up before an approval is joined to its agreements. */
export interface KnownForOpening {
  /** By `subjectKey`: the terms of the current text edition, from the component's template. */
  readonly terms: { readonly [subjectKey: string]: Terms };
  /** By `subjectKey`: this agency's agreements for the same subject that are in force or suspended or under notice. */
  readonly replaces: { readonly [subjectKey: string]: readonly string[] };
}

/** The subjects for which an event opens agreements: what the caller has to look up. */
export function subjectsToOpen(event: RequestEvent, after: RequestState): readonly Subject[] {
  return event.type === 'RequestApproved' && after.phase === 'approved'
    ? after.tracks.filter(({ trackId }) => event.data.agreements.some((one) => one.trackId === trackId)).map(({ subject }) => subject)
    : [];
}

/** An approval opens one agreement for each selected track. */
export function afterRequest(event: RequestEvent, after: RequestState, known: KnownForOpening): readonly Follow[] {
  if (event.type !== 'RequestApproved' || after.phase !== 'approved') return [];
  const { requestId, agencyId, fieldOffice, liaisons, sides, tracks } = after;
  const assessedBy = [...new Set([...after.assessors, after.assessment.completedBy.person])];
  // Also who reviewed and was replaced later: the deed stays.
  const reviewers = [...after.reviewedBy, ...(after.civilRights === null ? [] : [after.civilRights.reviewer])];
  const concurredBy = [...new Set([...after.shapedBy, after.determination.ice.person, ...reviewers])];
  return event.data.agreements.map(({ trackId, agreementId }) => {
    const subject = tracks.find((track) => track.trackId === trackId)?.subject;
    if (subject === undefined) throw new Error(`approved, but there is no track ${trackId}`);
    const key = subjectKey(subject);
    const terms = known.terms[key];
    if (terms === undefined) throw new Error(`no terms were looked up for ${key}`);
    const replaces = known.replaces[key] ?? [];
    const data = {
      agreementId,
      requestId,
      agencyId,
      trackId,
      subject,
      fieldOffice,
      liaisons,
      replaces,
      assessedBy,
      concurredBy,
      sides,
      terms,
    };
    return { aggregate: 'agreement', id: agreementId, command: { type: 'OpenAgreement', data } };
  });
}

/** An agreement in force supersedes those that it replaces. */
export function afterAgreement(event: AgreementEvent, after: AgreementState): readonly Follow[] {
  if (event.type !== 'AgreementSealed' || after.phase !== 'inForce') return [];
  const data = { byAgreementId: after.agreementId };
  return after.replaces.map((id) => ({ aggregate: 'agreement', id, command: { type: 'SupersedeAgreement', data } }));
}
