import {
  adviceSentence,
  answersFrom,
  type Edition,
  type Fit,
  fairnessSentence,
  previewSentence,
  type SharedFit,
  type Side,
  whatWould,
} from '@ice-access/domain/assessment';
import { type Look, saySubject } from '@ice-access/domain/wording';
import { useMemo, useState } from 'react';
import { Alert } from '../primitives/Alert.tsx';
import { Anchor } from '../primitives/Anchor.tsx';
import { Button } from '../primitives/Button.tsx';
import { instantInWords } from '../primitives/dates.ts';
import { Section } from '../primitives/Section.tsx';
import { Empty } from '../primitives/Waiting.tsx';
import { FitBars, fitKey } from './FitBars.tsx';
import { FitCompared, type FitVersionShown } from './FitCompared.tsx';
import { type Otherwise, type SayOtherwise, SeenOtherwise } from './SeenOtherwise.tsx';
import { WhatWouldChange, type WhereOf } from './WhatWouldChange.tsx';

export interface FitShown {
  readonly editionId: string;
  readonly fits: readonly Fit[];
  readonly inputs: SharedFit['inputs'];
  readonly computedFrom: { readonly answers: number; readonly at: string };
  readonly version: number | null;
  readonly versions: readonly FitVersionShown[];
}

interface FitViewProps {
  page: FitShown;
  /** The same from what this side is still writing; undefined where it writes nothing. */
  preview: Pick<SharedFit, 'fits' | 'inputs'> | undefined;
  edition: Edition;
  side: Side;
  asked: readonly string[];
  whereOf: WhereOf;
  look: Look;
  otherwise: readonly Otherwise[];
  sayOtherwise: SayOtherwise | undefined;
  earlier: { readonly version: number; readonly fits: readonly Fit[] } | undefined;
  onEarlier: (version: number | undefined) => void;
  weightsHref: string;
}

const nameOf = (fit: Fit): string => saySubject(fitKey(fit));

/** How each program fits, with the reasons: one page for both sides. A preview is marked, and is shown to nobody else. */
export function FitView(props: FitViewProps) {
  const { page, preview, edition, side, asked, whereOf, look, otherwise, sayOtherwise, earlier, onEarlier, weightsHref } = props;
  const [own, setOwn] = useState(false);
  const shown = own && preview !== undefined ? preview : page;
  const fits = shown.fits.toSorted((a, b) => b.score - a.score);
  const changes = useMemo(() => {
    const answers = answersFrom(shown.inputs);
    return new Map(edition.fits.map((plan) => [fitKey(plan), whatWould(edition, answers, { plan, side })]));
  }, [shown, edition, side]);
  const first = fits.find((fit) => asked.includes(fitKey(fit)));
  const version = page.version === null ? '' : ` Version ${page.version}.`;
  const says = own
    ? `A preview with edition ${edition.id}.`
    : `Edition ${page.editionId}, worked out ${instantInWords(page.computedFrom.at)} from ${page.computedFrom.answers} answers that were handed over.${version}`;
  return (
    <>
      <Section title="Fit with local needs" says={says}>
        <div className="ax-stack">
          <Alert {...(own ? { tone: 'soon' as const } : {})}>
            <p>
              <b>{own ? previewSentence : adviceSentence}</b> {!own && fairnessSentence}
            </p>
          </Alert>
          {preview !== undefined && (
            <p>
              <Button kind="outline" onClick={() => setOwn(!own)}>
                {own ? 'Show what both sides see' : 'Preview with what your side is writing'}
              </Button>
            </p>
          )}
        </div>
        <div className="ax-section">
          {page.computedFrom.answers === 0 && !own && (
            <Empty title="No answers are shared yet">The bars fill as soon as the first sections are handed over.</Empty>
          )}
          <FitBars
            fits={fits}
            nameOf={nameOf}
            noteOf={(fit) => (asked.includes(fitKey(fit)) ? 'Asked for' : 'Not asked for')}
            whereOf={whereOf}
            openKey={first && fitKey(first)}
            beside={(fit) => (
              <SeenOtherwise
                fitKey={fitKey(fit)}
                name={nameOf(fit)}
                otherwise={otherwise.filter(({ key }) => key === fitKey(fit))}
                look={look}
                say={own ? undefined : sayOtherwise}
              />
            )}
            more={(fit) => {
              const found = changes.get(fitKey(fit));
              return (
                found && (
                  <WhatWouldChange fit={fit} name={nameOf(fit)} edition={edition} ways={found.ways} more={found.more} whereOf={whereOf} />
                )
              );
            }}
          />
        </div>
        <p className="ax-section">
          The full part of a bar is certain. The striped part is what missing answers could add. The dark line is the figure of today.{' '}
          <Anchor href={weightsHref}>Read all weights</Anchor>
        </p>
      </Section>
      {!own && page.version !== null && (
        <FitCompared
          fits={page.fits}
          version={page.version}
          versions={page.versions}
          nameOf={nameOf}
          earlier={earlier}
          onEarlier={onEarlier}
        />
      )}
    </>
  );
}
