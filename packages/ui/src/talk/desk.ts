import type { Calendar } from '@ice-access/domain/kernel';
import type { RequestCommandType } from '@ice-access/domain/request';
import type { Look } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';
import type { Choice } from '../primitives/ChoiceFields.tsx';
import type { TalkForm } from './forms.ts';

/** Who reads, and how the steps of talk are sent: given by each front. */
export interface TalkDesk {
  readonly side: 'agency' | 'ice';
  readonly today: string;
  readonly calendar: Calendar;
  readonly ended: boolean;
  /** The section titles and questions of the edition that the case is read with: those that both sides see. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly Choice[];
  readonly documents: readonly Choice[];
  /** Names and texts of the case. */
  readonly look: Look;
  /** Whether this office may take the step now. */
  readonly mayNow: (type: RequestCommandType) => boolean;
  /** The form of one step; `about` tells several on one page apart. */
  readonly form: (step: { type: RequestCommandType; form: TalkForm; about: string; close: () => void }) => ReactNode;
}
