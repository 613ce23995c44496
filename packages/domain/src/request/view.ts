import { type Without, without } from '../kernel/without.ts';
import type { Party } from '../parties/roles.ts';
import type { RequestState } from './state.ts';

/** Answers and texts, summed up: rows beside the log that a rule may ask about. */
export interface RequestContent {
  /** Tasks and questions of the draft that must be answered before filing, and are not. */
  readonly missing: readonly string[];
  readonly draftDigest: string;
  readonly sections: { readonly [sectionId: string]: { readonly missing: readonly string[]; readonly digest: string } };
  /** Answers of the writing side that cannot all be right, each with the sections that it concerns. */
  readonly contradictions: readonly { readonly sections: readonly string[]; readonly sentence: string }[];
  /** The edition in use now, when the request still has an older one. */
  readonly newerEdition: string | null;
  /** Of the table both sides see: tracks, outcomes, reasons, civil-rights finding and conditions. */
  readonly determinationDigest: string;
  /** Of each row on which something is proposed or settled. */
  readonly rowDigests: { readonly [trackId: string]: string };
}
/** The draft belongs to the agency: others learn nothing of it before it is filed. */
export type OpenContent = Omit<RequestContent, 'missing' | 'draftDigest' | 'contradictions'>;

/** What both sides see of the log. Functions that must say the same to both take this. */
export type Seen = Without<RequestState, 'internal'>;
export type AgencyView = Seen & { readonly content: RequestContent };
export type IceView = RequestState & { readonly content: OpenContent };
export type RequestView = AgencyView | IceView;

/** The state as this party may see it. Oversight and the program itself see what ICE sees. */
export function viewFor(party: Party, state: RequestState, content: RequestContent): RequestView {
  if (party === 'agency') return { ...without(state, 'internal'), content };
  const { sections, determinationDigest, newerEdition, rowDigests } = content;
  return { ...state, content: { sections, determinationDigest, newerEdition, rowDigests } };
}
