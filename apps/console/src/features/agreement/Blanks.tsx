import { Button, Section, TextArea, TextField } from '@ice-access/ui/primitives';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RefusedAlert } from '../../act/RefusedAlert.tsx';
import { client, trpc } from '../../api.ts';
import type { AgreementCase } from './useAgreement.ts';

type Blank = AgreementCase['blanks'][number];

function OneBlank({ agreementId, blank }: { agreementId: string; blank: Blank }) {
  const queryClient = useQueryClient();
  const [value, setValue] = useState(blank.value);
  const fill = useMutation({
    mutationFn: () => client.agreement.fillBlank.mutate({ agreementId, key: blank.key, value, expectedVersion: blank.version }),
    onSettled: () => queryClient.invalidateQueries(trpc.agreement.get.queryFilter({ agreementId })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fill.isPending) fill.mutate();
  };
  const frame = { id: `blank-${blank.key}`, label: blank.label, hint: blank.help, value, onChange: setValue };
  return (
    <form onSubmit={submit} noValidate>
      {blank.kind === 'text' ? <TextArea {...frame} rows={2} maxLength={1000} /> : <TextField {...frame} short />}
      {fill.isError && <RefusedAlert key={fill.submittedAt} error={fill.error} />}
      {value !== blank.value && (
        <Button type="submit" kind="outline" size="small" busy={fill.isPending}>
          Fill in<span className="ax-hide">: {blank.label}</span>
        </Button>
      )}
    </form>
  );
}

/** The blanks of the text, which ICE fills in before the draft is sent. */
export const Blanks = ({ agreementId, blanks }: { agreementId: string; blanks: readonly Blank[] }) => (
  <Section title="Blanks to fill in" says="What stands here becomes part of the text that both sides read.">
    <div className="ax-stack">
      {blanks.map((blank) => (
        <OneBlank key={blank.key} agreementId={agreementId} blank={blank} />
      ))}
    </div>
  </Section>
);
