import { Section } from '../primitives/index.ts';
import type { Entry, No } from './answers.ts';
import type { SignInDoor } from './signInDoor.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import { useStep } from './useStep.ts';

export interface Demonstration {
  readonly password: string;
  readonly people: readonly {
    readonly name: string;
    readonly email: string;
    readonly office: string;
    readonly agency?: string | null;
  }[];
}
interface DemonstrationPeopleProps {
  readonly door: SignInDoor;
  readonly demonstration: Demonstration;
  readonly onEntry: (entry: Entry, email: string) => void;
}

const noCode: No = { is: 'no', code: 'noDemonstrationCode' };

/** The made-up people: one press signs in as one of them, with password and code. */
export function DemonstrationPeople({ door, demonstration: { people, password }, onEntry }: DemonstrationPeopleProps) {
  const step = useStep();
  const enter = async (email: string) => {
    const entry = await step.run(async () => {
      const first = await door.password(email, password);
      if (first.is !== 'code') return first;
      const codes = await door.demonstrationCodes();
      const offered = codes.find((one) => one.email.toLowerCase() === email.toLowerCase());
      return offered === undefined ? noCode : door.code(offered.code);
    });
    if (entry !== undefined && entry.is !== 'no') onEntry(entry, email);
  };
  return (
    <Section
      title="People of the demonstration"
      says={
        <>
          All of them are made up. Choose one to sign in; the password of each is <code className="ax-nowrap">{password}</code>, and the
          code of the app is entered for you.
        </>
      }
    >
      <TroubleAlert title="You are not signed in" trouble={step.trouble} />
      <ul className="ax-people ax-plain">
        {people.map((person) => (
          <li key={person.email}>
            <button type="button" disabled={step.busy} onClick={() => void enter(person.email)}>
              <b>{person.name}</b>
              {person.office}
              {person.agency && `, ${person.agency}`}
              <span>{person.email}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
