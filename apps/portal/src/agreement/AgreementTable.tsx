import type { AgreementPhase } from '@ice-access/domain/agreement';
import { sayPhase } from '@ice-access/domain/wording';
import { Anchor, type Glyph, StatusTag, Table, type Tone } from '@ice-access/ui/primitives';
import type { ReactNode } from 'react';

export interface AgreementRow {
  agreementId: string;
  reference: string;
  program: string;
  phase: AgreementPhase;
  more?: ReactNode;
}

const looks: Partial<Record<AgreementPhase, { glyph: Glyph; tone: Tone }>> = {
  inForce: { glyph: 'done', tone: 'good' },
  suspended: { glyph: 'paused', tone: 'late' },
  terminationNotice: { glyph: 'late', tone: 'soon' },
  onHold: { glyph: 'paused', tone: 'soon' },
  terminated: { glyph: 'no', tone: 'ink' },
  expired: { glyph: 'no', tone: 'ink' },
  superseded: { glyph: 'no', tone: 'ink' },
  withdrawn: { glyph: 'no', tone: 'ink' },
  notConcluded: { glyph: 'no', tone: 'ink' },
  lapsed: { glyph: 'no', tone: 'ink' },
};

/** The legal standing of an agreement. */
export function LegalStanding({ phase }: { phase: AgreementPhase }) {
  const { glyph, tone } = looks[phase] ?? { glyph: 'now', tone: 'ink' };
  return (
    <StatusTag glyph={glyph} tone={tone}>
      {sayPhase('agreement', phase).name}
    </StatusTag>
  );
}

/** Agreements with their legal standing. */
export function AgreementTable({ caption, rows }: { caption: string; rows: readonly AgreementRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      look="roomy"
      columns={[
        { key: 'agreement', head: 'Agreement' },
        { key: 'standing', head: 'Legal standing' },
        { key: 'more', head: 'Whose turn' },
      ]}
      rows={rows.map(({ agreementId, reference, program, phase, more }) => ({
        key: agreementId,
        cells: [
          <>
            <Anchor href={`/agreements/${agreementId}`}>{reference}</Anchor>
            <small>{program}</small>
          </>,
          <LegalStanding key="standing" phase={phase} />,
          more ?? '',
        ],
      }))}
    />
  );
}
