import { Button } from '../primitives/Button.tsx';
import { type Line, Lines } from '../primitives/Section.tsx';
import { roleMeaning, roleName } from './roleMeanings.ts';
import { OfficeStanding } from './StandingTag.tsx';
import type { Offered, OfficeShown } from './shapes.ts';
import { isOpen } from './shown.ts';

/** Steps that concern one role, in the order of their buttons. */
export const officeSteps = ['DelegateOffice', 'EndDelegation', 'EndOffice'] as const;
export type OfficeStep = (typeof officeSteps)[number];

interface OfficeListProps {
  offices: readonly OfficeShown[];
  /** What may be done with one role. */
  offered: (office: OfficeShown) => readonly Offered[];
  label: (type: string) => string;
  nameOfFieldOffice: (key: string) => string;
  onStep: (office: OfficeShown, type: OfficeStep) => void;
}

/** The roles of one person, each with what it is for, from when to when, and what may be done. */
export function OfficeList({ offices, offered, label, nameOfFieldOffice, onStep }: OfficeListProps) {
  const lines = offices.map((office): Line => {
    const { officeId, role, fieldOffice, delegatedFrom } = office;
    const steps = officeSteps.filter((type) => isOpen(offered(office), type));
    const name = `${roleName(role)}${fieldOffice === null ? '' : `, ${nameOfFieldOffice(fieldOffice)}`}`;
    return {
      key: officeId,
      head: name,
      says: (
        <>
          <OfficeStanding office={office} />
          {delegatedFrom === null ? roleMeaning(role) : `Stands in for ${delegatedFrom.name}.`}
        </>
      ),
      aside:
        steps.length === 0 ? undefined : (
          <div className="ax-actions">
            {steps.map((type) => (
              <Button key={type} kind="quiet" onClick={() => onStep(office, type)}>
                {label(type)}
                <span className="ax-hide">: {name}</span>
              </Button>
            ))}
          </div>
        ),
    };
  });
  return <Lines lines={lines} />;
}
