import type { Answer, Confidence } from '@ice-access/domain/assessment';
import { SelectField } from '../primitives/ChoiceFields.tsx';
import { TextField } from '../primitives/TextFields.tsx';

const confidences: readonly { value: Confidence; label: string }[] = [
  { value: 'high', label: 'Counted' },
  { value: 'medium', label: 'From a report' },
  { value: 'low', label: 'An estimate' },
];

/** Leaves out what is empty: an answer is one whole field, and an empty source is no source. */
function withPart(answer: Answer, key: 'source' | 'asOf' | 'confidence', value: string): Answer {
  const { [key]: _before, ...rest } = answer;
  return value === '' ? rest : { ...rest, [key]: value };
}

/** Where a figure is from, of what date, and how sure it is. */
export function Evidence({ id, answer, onChange }: { id: string; answer: Answer; onChange: (answer: Answer) => void }) {
  return (
    <div className="ax-proof">
      <TextField
        id={`${id}-source`}
        label="Where the figure is from"
        value={answer.source ?? ''}
        maxLength={200}
        onChange={(source) => onChange(withPart(answer, 'source', source))}
      />
      <div className="usa-form-group">
        <label className="usa-label" htmlFor={`${id}-asOf`}>
          Date of the figure
        </label>
        <input
          className="usa-input"
          id={`${id}-asOf`}
          type="date"
          value={answer.asOf ?? ''}
          onChange={(event) => onChange(withPart(answer, 'asOf', event.target.value))}
        />
      </div>
      <SelectField
        id={`${id}-confidence`}
        label="How sure it is"
        choices={confidences}
        none="Not said"
        value={answer.confidence ?? ''}
        onChange={(confidence) => onChange(withPart(answer, 'confidence', confidence))}
      />
    </div>
  );
}
