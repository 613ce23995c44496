const steps = [
  {
    title: 'Ask',
    agency: 'Names its needs, the programs it has in mind, and who may sign. “Advise us” is a full answer.',
    ice: 'Confirms the request and names your two contacts: one for investigations, one for detention.',
    time: 'Fill it in on any number of days, alone or with colleagues.',
  },
  {
    title: 'Assess',
    agency: 'Answers nine sections with figures and papers. Several people can work at once.',
    ice: 'Reads, meets you, asks. Fills in its own side of the same form: supervisors, distance, capacity.',
    time: 'Both sides see the same page of results.',
  },
  {
    title: 'Determine',
    agency: 'Agrees, or proposes something else, for each program, one by one.',
    ice: 'Does the same: selected, not selected, offered instead, or deferred, with the reason.',
    time: 'Both sides confirm the same text.',
  },
  {
    title: 'Agree',
    agency: 'Negotiates the clauses, shows that the signature is authorized, signs first.',
    ice: 'Signs second. The exact text is filed with its hash, the same on both sides.',
    time: 'Active means: in force, and ready to operate.',
  },
] as const;

/** Ask, assess, determine, agree: what each side does. */
export function FourSteps() {
  return (
    <section className="ax-band" id="how">
      <div className="ax-wrap">
        <h2>Four steps, and who does what</h2>
        <p>
          Most requests end in something other than what was first asked. The assessment is there to find the partnership that fits your
          agency and that both sides can keep up.
        </p>
        <ol className="ax-steps ax-plain">
          {steps.map(({ title, agency, ice, time }) => (
            <li key={title}>
              <h3>{title}</h3>
              <dl>
                <dt>Your agency</dt>
                <dd>{agency}</dd>
                <dt>ICE</dt>
                <dd>{ice}</dd>
              </dl>
              <p className="ax-steps__time">{time}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
