import { type Look, overruledBands, sayDate, sayHand, sayText } from '@ice-access/domain/wording';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { type Refusal, StepForm } from '../request/StepForm.tsx';

type Hand = Parameters<typeof sayHand>[0];
type Text = Parameters<typeof sayText>[0];

/** How one side sees a fit, otherwise than the points do. */
export interface Otherwise {
  readonly by: Hand;
  readonly on: string;
  readonly key: string;
  readonly band: keyof typeof overruledBands;
  readonly reason: Text;
}

/** Says it for the reader's side. */
export interface SayOtherwise {
  readonly words: { readonly label: string; readonly effect: string };
  readonly busy: boolean;
  readonly refusal: Refusal | undefined;
  readonly send: (key: string, said: { band: string; reason: string }) => Promise<unknown>;
}

interface SeenProps {
  fitKey: string;
  name: string;
  otherwise: readonly Otherwise[];
  look: Look;
  say: SayOtherwise | undefined;
}

/** What the sides say about a fit beside its points, and the form to say it. The points stay as they are. */
export function SeenOtherwise({ fitKey, name, otherwise, look, say }: SeenProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // The button and the form take each other's place: the focus goes along.
  const toggled = useRef(false);
  useEffect(() => {
    if (!toggled.current) return;
    toggled.current = false;
    box.current?.querySelector<HTMLElement>(open ? 'form input, form select, form textarea' : 'button')?.focus();
  }, [open]);
  const show = (next: boolean) => {
    toggled.current = true;
    setOpen(next);
  };
  return (
    <div className="ax-stack ax-stack--tight" ref={box}>
      <div aria-live="polite" className="ax-stack ax-stack--tight">
        {otherwise.map(({ by, on, band, reason }) => (
          <p key={by.party} className="ax-note">
            <b>
              {sayHand(by, look)} sees it otherwise: {overruledBands[band]}.
            </b>{' '}
            {sayText(reason, look)} <span className="ax-quiet">{sayDate(on)}</span>
          </p>
        ))}
      </div>
      {say !== undefined && !open && (
        <Button kind="outline" size="small" onClick={() => show(true)}>
          {say.words.label}
          <span className="ax-hide">, {name}</span>
        </Button>
      )}
      {say !== undefined && open && (
        <StepForm
          id={`otherwise-${fitKey.replace('/', '-')}`}
          label={`${say.words.label}, ${name}`}
          effect={say.words.effect}
          kind="outline"
          fields={[
            {
              kind: 'choice',
              name: 'band',
              label: 'How does your side see it?',
              choices: Object.entries(overruledBands).map(([value, label]) => ({
                value,
                label: label.charAt(0).toUpperCase() + label.slice(1),
              })),
            },
            { kind: 'words', name: 'reason', label: 'Why?', seenBy: 'Both sides read this.' },
          ]}
          submit={say.words.label}
          busy={say.busy}
          refusal={say.refusal}
          onSubmit={({ band = '', reason = '' }) => say.send(fitKey, { band, reason })}
          onDone={() => show(false)}
          onClose={() => show(false)}
        />
      )}
    </div>
  );
}
