/** One request of the proof: who asks, for what, and what is special about it. */
export interface Plan {
  readonly agency: { readonly slug: string; readonly name: string };
  /** What the agency needs, and which program it ticks, in the words of the form. */
  readonly needs: string;
  readonly ticks: string;
  /** The program on the table, in the words of the case. */
  readonly asks: string;
  /** The program that is offered in its place. */
  readonly instead?: string;
  /** The component under which the agreement counts. */
  readonly component: string;
  readonly returned?: true;
  readonly held?: true;
  /** The agency proposes the outcome, and ICE agrees. */
  readonly agencyProposes?: true;
  /** Sent, and then withdrawn by a dated statement. */
  readonly withdrawn?: true;
  /** Follows the withdrawn request of the same agency. */
  readonly linked?: true;
}

const kingsley = { slug: 'kingsley', name: "Kingsley County Sheriff's Office" };
const lesc = {
  needs: 'Answers about status and identity by day and by night',
  ticks: 'Law Enforcement Support Center',
  asks: 'Law Enforcement Support Center',
  component: 'lawEnforcementSupportCenter',
};

/** The withdrawn one is filed first; one of those that become active is the same agency's later request. */
export const plans: readonly Plan[] = [
  { ...lesc, agency: kingsley, withdrawn: true },
  { ...lesc, agency: kingsley, linked: true, returned: true },
  {
    agency: { slug: 'meadowlark', name: "Meadowlark County Sheriff's Office" },
    needs: 'Trained officers of our own in our jail',
    ticks: '287(g) delegation, jail enforcement model',
    asks: '287(g): Jail enforcement',
    instead: 'Criminal Alien Program',
    component: 'criminalAlienProgram',
  },
  {
    agency: { slug: 'dunmore', name: "Dunmore County Sheriff's Office" },
    needs: 'Serving federal warrants in our jail',
    ticks: '287(g) delegation, warrant service officer model',
    asks: '287(g): Warrant service officer',
    component: 'delegation287g',
    agencyProposes: true,
  },
  {
    agency: { slug: 'quarry-bay', name: 'Quarry Bay Police Department' },
    needs: 'Joint work on transnational gangs',
    ticks: 'Operation Community Shield',
    asks: 'Operation Community Shield',
    component: 'communityShield',
    held: true,
  },
  {
    agency: { slug: 'larkspur', name: 'Larkspur Police Department' },
    needs: 'Joint work on document and benefit fraud',
    ticks: 'Task force on document and benefit fraud',
    asks: 'Task force: Document and Benefit Fraud Task Force',
    component: 'taskForce',
  },
];
