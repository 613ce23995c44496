/** A fictional agency. State ZZ does not exist, and nothing of it ever enters a public count. */
export interface DemoAgency {
  readonly slug: string;
  readonly ori: string;
  readonly name: string;
  readonly type: 'County' | 'City' | 'University or College' | 'State Police' | 'Other State Agency' | 'Tribal' | 'Other';
  readonly county: string;
  readonly population: number | null;
  readonly officers: number;
}

type Kind = { readonly type: DemoAgency['type']; readonly name: (place: string) => string; readonly slug?: (place: string) => string };
const sheriff: Kind = { type: 'County', name: (place) => `${place} County Sheriff's Office` };
const police: Kind = { type: 'City', name: (place) => `${place} Police Department` };

const places: readonly (readonly [place: string, county: string, population: number | null, officers: number, kind: Kind])[] = [
  ['Fairview', 'FAIRVIEW', 84_300, 112, sheriff],
  ['Maple', 'MAPLE', 41_200, 58, sheriff],
  ['Granite', 'GRANITE', 129_700, 164, sheriff],
  ['Cedar Hollow', 'CEDAR HOLLOW', 18_450, 21, sheriff],
  ['Lakemont', 'LAKEMONT', 233_100, 310, sheriff],
  ['Prairie Ridge', 'PRAIRIE RIDGE', 27_600, 34, sheriff],
  ['Juniper', 'JUNIPER', 9_830, 12, sheriff],
  ['Stonebridge', 'STONEBRIDGE', 318_900, 402, sheriff],
  ['Willow Fork', 'WILLOW FORK', 52_700, 66, sheriff],
  ['Amberton', 'AMBERTON', 71_050, 88, sheriff],
  ['Redcliff', 'REDCLIFF', 36_280, 44, sheriff],
  ['Northfield', 'NORTHFIELD', 148_600, 190, sheriff],
  ['Harper', 'HARPER', 22_940, 27, sheriff],
  ['Silver Creek', 'SILVER CREEK', 61_400, 79, sheriff],
  ['Dunmore', 'DUNMORE', 45_900, 55, sheriff],
  ['Eastlake', 'EASTLAKE', 97_250, 121, sheriff],
  ['Bellweather', 'BELLWEATHER', 15_380, 18, sheriff],
  ['Orchard', 'ORCHARD', 188_200, 246, sheriff],
  ['Timberline', 'TIMBERLINE', 12_110, 15, sheriff],
  ['Hawthorne', 'HAWTHORNE', 57_730, 71, sheriff],
  ['Kingsley', 'KINGSLEY', 33_600, 40, sheriff],
  ['Meadowlark', 'MEADOWLARK', 25_190, 30, sheriff],
  ['Port Alder', 'LAKEMONT', 103_400, 211, police],
  ['Westhaven', 'STONEBRIDGE', 64_800, 118, police],
  ['Clearwater Falls', 'GRANITE', 38_700, 69, police],
  ['Summerfield', 'ORCHARD', 21_500, 41, police],
  ['Brookdale', 'FAIRVIEW', 29_900, 52, police],
  ['Ashgrove', 'NORTHFIELD', 47_300, 83, police],
  ['Copperton', 'REDCLIFF', 14_200, 26, police],
  ['Larkspur', 'EASTLAKE', 33_100, 57, police],
  ['Pinehurst', 'WILLOW FORK', 11_760, 22, police],
  ['New Avon', 'STONEBRIDGE', 176_000, 388, police],
  ['Marlow', 'AMBERTON', 18_900, 33, police],
  ['Quarry Bay', 'LAKEMONT', 26_400, 49, police],
  [
    'Stonebridge',
    'STONEBRIDGE',
    null,
    46,
    { type: 'University or College', name: (place) => `${place} State University Police`, slug: () => 'stonebridge-university' },
  ],
  [
    'Lakemont',
    'LAKEMONT',
    null,
    28,
    { type: 'University or College', name: (place) => `${place} College Police`, slug: () => 'lakemont-college' },
  ],
  ['Zenith', '', null, 1_240, { type: 'State Police', name: (place) => `${place} State Police`, slug: () => 'zenith-state-police' }],
  [
    'Zenith',
    '',
    null,
    610,
    { type: 'Other State Agency', name: (place) => `${place} Department of Corrections`, slug: () => 'zenith-corrections' },
  ],
  ['Blue Heron', 'CEDAR HOLLOW', 6_200, 19, { type: 'Tribal', name: (place) => `${place} Tribal Police` }],
  ['Port Alder', 'LAKEMONT', null, 37, { type: 'Other', name: (place) => `${place} Port Authority Police`, slug: () => 'port-alder-port' }],
];

const slugOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const demoAgencies: readonly DemoAgency[] = places.map(([place, county, population, officers, kind], index) => ({
  slug: kind.slug?.(place) ?? slugOf(place),
  ori: `ZZ${String(index + 1).padStart(3, '0')}0000`,
  name: kind.name(place),
  type: kind.type,
  county,
  population,
  officers,
}));
