/** A county of the register, which writes in capitals, as people write it. */
const countyName = (county: string): string =>
  county === county.toUpperCase() ? county.toLowerCase().replace(/(^|[\s.-])\p{L}/gu, (start) => start.toUpperCase()) : county;

/** Where an agency is: Fairview, ZZ. */
export const placeOf = ({ counties, state }: { counties: readonly string[]; state: string }): string =>
  [counties.map(countyName).join(', '), state].filter((part) => part !== '').join(', ');
