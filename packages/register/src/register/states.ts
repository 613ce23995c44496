const names = `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida
|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts
|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico
|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina
|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming
|AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico|VI United States Virgin Islands`;

/** Name of each state and territory by its postal code. */
export const stateNames: Readonly<Record<string, string>> = Object.fromEntries(
  names.split('|').map((entry) => [entry.slice(0, 2), entry.slice(3).trim()]),
);

/** Other spellings seen in the routing and in the published lists. */
const otherSpellings: Readonly<Record<string, string>> = {
  'COMMONWEALTH OF THE NORTHERN MARIANA ISLANDS': 'MP',
  'VIRGIN ISLANDS': 'VI',
  PENNSLYVANIA: 'PA',
};
const codes = new Map([
  ...Object.entries(stateNames).map(([code, name]) => [name.toUpperCase(), code] as const),
  ...Object.entries(otherSpellings),
]);

/** Postal code of a state's name in any case, or null when there is no such state. */
export const stateCode = (name: string): string | null => codes.get(name.trim().replace(/\s+/g, ' ').toUpperCase()) ?? null;

/** The register keeps two codes of the crime-statistics program that the post does not use. */
const registerCodes: Readonly<Record<string, string>> = { NB: 'NE', GM: 'GU' };

/** Postal code for a code of the register. */
export const postalCode = (registerCode: string): string => registerCodes[registerCode] ?? registerCode;
