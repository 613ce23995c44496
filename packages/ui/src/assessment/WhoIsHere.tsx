interface WhoIsHereProps {
  here: readonly { readonly person: string; readonly name: string; readonly sectionId: string }[];
  sectionId: string;
}

const list = (names: readonly string[]): string => new Intl.ListFormat('en-US').format(names);

/** Which colleagues have the form open. Said quietly: it changes while one types. */
export function WhoIsHere({ here, sectionId }: WhoIsHereProps) {
  const beside = here.filter((one) => one.sectionId === sectionId).map(({ name }) => name);
  const elsewhere = here.filter((one) => one.sectionId !== sectionId).map(({ name }) => name);
  if (here.length === 0) return null;
  return (
    <p className="ax-small ax-quiet" role="status">
      {beside.length > 0 && `Here now: ${list(beside)}. `}
      {elsewhere.length > 0 && `In another section: ${list(elsewhere)}.`}
    </p>
  );
}
