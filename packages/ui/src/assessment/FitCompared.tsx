import { compareFits, type Fit } from '@ice-access/domain/assessment';
import { useState } from 'react';
import { SelectField } from '../primitives/ChoiceFields.tsx';
import { instantInWords } from '../primitives/dates.ts';
import { Section } from '../primitives/Section.tsx';
import { Table } from '../primitives/Table.tsx';
import { fitKey } from './FitBars.tsx';

export interface FitVersionShown {
  readonly version: number;
  readonly editionId: string;
  readonly at: string;
}

interface ComparedProps {
  fits: readonly Fit[];
  version: number | null;
  versions: readonly FitVersionShown[];
  nameOf: (fit: Fit) => string;
  /** The fits of the version that was chosen to compare with, once they are here. */
  earlier: { readonly version: number; readonly fits: readonly Fit[] } | undefined;
  onEarlier: (version: number | undefined) => void;
}

function Differences({ one, other, heads }: { one: Fit; other: Fit; heads: readonly [string, string] }) {
  const { sentence, contributions, requirements } = compareFits(one, other);
  const rows = [...contributions, ...requirements].map(({ id, before, after, sentence: says }) => ({
    key: `${id} ${says}`,
    cells: [says, before ?? 'not counted', after ?? 'not counted'],
  }));
  return (
    <>
      <p>{sentence}</p>
      {rows.length === 0 ? (
        <p>Nothing else differs.</p>
      ) : (
        <Table
          caption={`What differs, ${heads.join(' and ')}`}
          captionHidden
          columns={[
            { key: 'what', head: 'What differs' },
            { key: 'before', head: heads[0] },
            { key: 'after', head: heads[1] },
          ]}
          rows={rows}
        />
      )}
    </>
  );
}

/** One program in two versions, or two programs in one: what differs, in sentences and points. */
export function FitCompared({ fits, version, versions, nameOf, earlier, onEarlier }: ComparedProps) {
  const [program, setProgram] = useState<string>('');
  const [against, setAgainst] = useState<string>('');
  const find = (all: readonly Fit[], key: string) => all.find((fit) => fitKey(fit) === key);
  const one = find(fits, program);
  const programs = fits.map((fit) => ({ value: fitKey(fit), label: nameOf(fit) }));
  const others = versions
    .filter((each) => each.version !== version)
    .map((each) => ({ value: `version ${each.version}`, label: `Version ${each.version}, ${instantInWords(each.at)}` }));
  const before = one && earlier && against === `version ${earlier.version}` ? find(earlier.fits, fitKey(one)) : undefined;
  const other = find(fits, against);
  const choose = (value: string) => {
    setAgainst(value);
    onEarlier(value.startsWith('version ') ? Number(value.slice(8)) : undefined);
  };
  return (
    <Section title="Compare" says="One program with an earlier version of this page, or with another program.">
      <div className="ax-stack">
        <SelectField id="compare-program" label="Program" choices={programs} value={program} onChange={setProgram} />
        <SelectField
          id="compare-with"
          label="Compare with"
          choices={[...others, ...programs.filter(({ value }) => value !== program)]}
          value={against}
          onChange={choose}
        />
        <div role="status">
          {one && before && <Differences one={before} other={one} heads={[`Version ${earlier?.version}`, 'This version']} />}
          {one && other && <Differences one={one} other={other} heads={[nameOf(one), nameOf(other)]} />}
        </div>
      </div>
    </Section>
  );
}
