import { agreementCommands as agreementSpecs } from '../../agreement/decide.ts';
import { organisationCommands as organisationSpecs } from '../../organisation/decide.ts';
import type { Deed, ReadingCode } from '../../organisation/mayDo.ts';
import { requestCommands as requestSpecs } from '../../request/decide.ts';

const readings: Readonly<Record<ReadingCode, string>> = {
  ownCases: 'Reads the requests and agreements of the agency.',
  allCases: 'Reads the requests and agreements of all agencies.',
  fieldOfficeCases: 'Reads the requests and agreements of the own field office.',
  joinings: 'Reads which agencies ask to take part, and the people of every agency.',
  ownPeople: 'Reads who holds which office in the own organization.',
  ownLooks: 'Reads what the people of the own organization opened.',
  everything: 'Reads the requests and agreements of all agencies, and changes nothing.',
};
const specs = { request: requestSpecs, agreement: agreementSpecs, organisation: organisationSpecs } as const;

/** What somebody may do, as a sentence: the same that the command says of itself. */
export function deedWords({ area, what }: Pick<Deed, 'area' | 'what'>): string {
  if (area === 'reading') return Object.hasOwn(readings, what) ? readings[what as ReadingCode] : what;
  return specs[area].find(({ type }) => type === what)?.says ?? what;
}
