import type { PublishedList } from '../list/row.ts';
import type { ListedAgency } from './agencies.ts';
import type { ListedAgreement, Sighting } from './shapes.ts';

export interface Fresh {
  readonly agreement: ListedAgreement;
  readonly sighting: Sighting;
}

/** Each row of the list as the agreement it records, seen for the first time. */
export function freshRows(list: PublishedList, agencies: readonly ListedAgency[], isNewest: boolean): readonly Fresh[] {
  const times = new Map<string, number>();
  const rows = agencies.flatMap((agency) => agency.rows.map((listed) => ({ agency, ...listed })));
  // By name, so that two spellings of one agency and model keep their places on every list.
  rows.sort((a, b) => (a.agency.name < b.agency.name ? -1 : a.agency.name > b.agency.name ? 1 : a.row.rowNumber - b.row.rowNumber));
  return rows.map(({ agency, row, fixed }): Fresh => {
    const stem = `${agency.agencyKey}|${row.model}|${row.kind}`;
    const time = (times.get(stem) ?? 0) + 1;
    times.set(stem, time);
    return {
      agreement: {
        key: `${stem}|${time}`,
        agencyKey: agency.agencyKey,
        kind: row.kind,
        state: row.state,
        agency: agency.name,
        county: row.county,
        type: row.type,
        model: row.model,
        signedOn: row.signedOn,
        signedRaw: row.signedRaw,
        moa: row.moa,
        addendum: row.addendum,
        match: agency.match,
        decided: agency.decided,
        standing: isNewest ? 'listed' : 'listedEarlier',
        firstListedOn: list.asOf,
        lastListedOn: list.asOf,
        lastListedAt: list.listedAt,
        lastListedIn: list.sha256,
        missingSince: null,
      },
      sighting: {
        sha256: list.sha256,
        fileName: list.fileName,
        asOf: list.asOf,
        listedAt: list.listedAt,
        rowNumber: row.rowNumber,
        raw: { state: row.stateRaw, agency: row.agencyRaw, model: row.modelRaw, signed: row.signedRaw, county: row.county ?? '' },
        fixed: fixed.fix === null ? null : { agency: fixed.agency, note: fixed.fix.note },
      },
    };
  });
}
