/** An agency that no rule can prove, looked up by a person. */
export interface ReviewedAlias {
  readonly state: string;
  readonly name: string;
  readonly ori: string;
  readonly reason: string;
}

/**
 * Our own reviewed table. A line enters only when nothing but this agency can be meant, with the reason; a line whose ORI is not in
 * the register is passed over. A state department of which the register holds only the patrol is not its patrol: no such line is here.
 */
export const reviewedAliases: readonly ReviewedAlias[] = [
  {
    state: 'FL',
    name: 'Sunny Isles Police Department',
    ori: 'FL0135100',
    reason: 'The city is Sunny Isles Beach in Miami-Dade County; Florida has no other Sunny Isles.',
  },
  {
    state: 'FL',
    name: 'Tallahassee State College Police Department',
    ori: 'FL0372200',
    reason: 'Tallahassee Community College took the name Tallahassee State College in 2024; the register keeps the old one.',
  },
  {
    state: 'LA',
    name: "St. Charles Place Sheriff's Office",
    ori: 'LA0450000',
    reason: 'Place is printed for Parish: the county given, German Coast, is the old name of St. Charles Parish.',
  },
  {
    state: 'MO',
    name: 'Saint Mary Police Department',
    ori: 'MO0970200',
    reason: 'The city of St. Mary in Ste. Genevieve County, which the register writes St. Marys; Missouri has no other.',
  },
  {
    state: 'TX',
    name: "Lampass County Sheriff's Office",
    ori: 'TX1410000',
    reason: 'A slip for Lampasas: no other county of Texas is spelled so nearly.',
  },
  {
    state: 'WI',
    name: "Mantiowoc County Sheriff's Office",
    ori: 'WI0360000',
    reason: 'Two letters of Manitowoc are swapped; Wisconsin has no Mantiowoc.',
  },
  {
    state: 'NH',
    name: 'Pittsburgh Police Department',
    ori: 'NH0045200',
    reason: 'New Hampshire has Pittsburg, without h, and no Pittsburgh.',
  },
  {
    state: 'NY',
    name: 'Nassau County Police Department',
    ori: 'NY0290000',
    reason:
      'The register writes county agencies by the county alone; 2,591 officers are the county police, since the sheriff runs the jail.',
  },
  {
    state: 'PA',
    name: 'Manheim Borough Police Department',
    ori: 'PA0360700',
    reason: 'The only borough of this name in the state; the townships Manheim, East, Penn and West Manheim stand apart.',
  },
];
