import { registerHooks } from 'node:module';

/** The door's own wall: one function of the domain, one of the lists. Row-level security is left as it is. */
const taken: readonly { readonly file: string; readonly from: string; readonly to: string }[] = [
  {
    file: '/packages/domain/src/parties/fieldBound.ts',
    from: "  actor.party === 'agency' ? actor.agencyId === of.agencyId : seesFieldOffice(actor, of.fieldOffice);",
    to: '  actor.party !== undefined && of !== undefined;',
  },
  {
    file: '/apps/api/src/account/ownCases.ts',
    from: "  if (actor.party === 'agency') return { form: 'own', values: [actor.agencyId] };",
    to: "  if (actor !== undefined) return { form: 'all', values: [] };",
  },
];

/** Loads the program without its own tenant filters, as a test build: the two places are replaced when their files are read. */
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const change = taken.find(({ file }) => url.endsWith(file));
    if (change === undefined) return loaded;
    const source = String(loaded.source);
    if (source.split(change.from).length !== 2) throw new Error(`${change.file}: the filter is not where this test build takes it away`);
    process.stdout.write(`taken away: ${change.file}\n`);
    return { ...loaded, source: source.replace(change.from, () => change.to) };
  },
});
