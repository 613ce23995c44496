import type { Answer, AnswerValue, Question } from '@ice-access/domain/assessment';
import { useState } from 'react';
import { Checkbox, CheckboxesField, RadioField } from '../primitives/ChoiceFields.tsx';
import { DateField } from '../primitives/DateField.tsx';
import { NumberField, TextArea, TextField } from '../primitives/TextFields.tsx';
import { ListField } from './ListField.tsx';
import { readNumber } from './readNumber.ts';

interface ValueFieldProps {
  question: Question;
  answer: Answer | undefined;
  /** The value; null: not known yet; undefined: no answer. */
  onValue: (value: AnswerValue | undefined) => void;
  error?: string | undefined;
}

const unknown = { value: '?', label: 'We do not know yet' } as const;
const lists = (value: AnswerValue | undefined): readonly string[] => (Array.isArray(value) ? value : []);
const text = (value: AnswerValue | undefined) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A figure keeps what was typed while it is no number yet. */
function FigureField({ question, answer, onValue, error }: ValueFieldProps & { question: Question & { kind: 'number' } }) {
  const value = answer?.value;
  const [typed, setTyped] = useState(text(value));
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    if (readNumber(typed) !== value && (value !== undefined || readNumber(typed) !== undefined)) setTyped(text(value));
  }
  const number = readNumber(typed);
  const example = `for example ${Math.min(Math.max(question.min, 14), question.max)}`;
  const wrong =
    typed.trim() === ''
      ? undefined
      : number === undefined || (question.whole && !Number.isInteger(number))
        ? `Enter ${question.whole ? 'a whole number' : 'a number'}, ${example}.`
        : number < question.min || number > question.max
          ? `Enter a number from ${question.min.toLocaleString('en-US')} to ${question.max.toLocaleString('en-US')}.`
          : undefined;
  return (
    <NumberField
      id={question.id}
      label={question.text}
      labelClass="ax-q__label"
      hint={question.help}
      unit={question.unit}
      value={typed}
      error={wrong ?? error}
      onChange={(next) => {
        setTyped(next);
        const read = readNumber(next);
        const good = read !== undefined && read >= question.min && read <= question.max && (!question.whole || Number.isInteger(read));
        if (good) onValue(read);
        else if (next.trim() === '') onValue(undefined);
      }}
    />
  );
}

function Control(props: ValueFieldProps) {
  const { question, answer, onValue, error } = props;
  const frame = { id: question.id, label: question.text, hint: question.help, error };
  const value = answer?.value;
  const mayBeUnknown = question.required !== 'value';
  switch (question.kind) {
    case 'number':
      return <FigureField {...props} question={question} />;
    case 'yesNo':
      return (
        <RadioField
          {...frame}
          choices={[{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, ...(mayBeUnknown ? [unknown] : [])]}
          value={value === null ? '?' : value === true ? 'yes' : value === false ? 'no' : ''}
          onChange={(chosen) => onValue(chosen === '?' ? null : chosen === 'yes')}
        />
      );
    case 'choice':
      return (
        <RadioField
          {...frame}
          choices={[...question.choices, ...(mayBeUnknown ? [unknown] : [])]}
          value={value === null ? '?' : text(value)}
          onChange={(chosen) => onValue(chosen === '?' ? null : chosen)}
        />
      );
    case 'multiChoice':
      return (
        <CheckboxesField
          {...frame}
          choices={question.choices}
          value={lists(value)}
          onChange={(chosen) => onValue(chosen.length === 0 ? undefined : chosen)}
        />
      );
    case 'date':
      return <DateField {...frame} value={text(value)} onChange={(date) => onValue(date === '' ? undefined : date)} />;
    case 'list':
      return <ListField question={question} value={value} onValue={onValue} error={error} />;
    case 'text': {
      const shared = {
        ...frame,
        labelClass: 'ax-q__label',
        value: text(value),
        onChange: (typed: string) => onValue(typed === '' ? undefined : typed),
        maxLength: question.maxLength,
      };
      return question.maxLength > 200 ? <TextArea {...shared} /> : <TextField {...shared} />;
    }
  }
}

/** The control that fits the kind of question; where a value may be missing, one can say so. */
export function ValueField(props: ValueFieldProps) {
  const { question, answer, onValue } = props;
  const typedKind = question.kind === 'number' || question.kind === 'text' || question.kind === 'date' || question.kind === 'multiChoice';
  return (
    <>
      <Control {...props} />
      {typedKind && question.required === 'answer' && (
        <Checkbox
          id={`${question.id}-unknown`}
          label="We do not know yet"
          checked={answer?.value === null}
          onChange={(on) => onValue(on ? null : undefined)}
        />
      )}
    </>
  );
}
