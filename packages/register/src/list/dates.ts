/** An ISO date, when that day exists. */
function day(year: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return real && year >= 1996 && year < 2100 ? at.toISOString().slice(0, 10) : null; // 287(g) was enacted in 1996
}

/**
 * The date that a workbook means by a number. It is a day count of no time zone, so no zone may touch it: a library that makes
 * a local Date of it shows the day before in Tokyo.
 */
export function serialDate(serial: number, from1904: boolean): string | null {
  const at = new Date((Math.floor(serial) - (from1904 ? 24_107 : 25_569)) * 86_400_000);
  return Number.isNaN(at.getTime()) ? null : day(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/** A date written as text: ISO, or the American order. "7/72025" lost its second slash: the last four digits are the year. */
export function writtenDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})\/(\d{1,2})\/?(\d{4})$/.exec(text);
  return american === null ? null : day(Number(american[3]), Number(american[1]), Number(american[2]));
}

export interface ListDate {
  readonly asOf: string;
  readonly listedAt: string;
}

/** The date in a list's file name, in either form: `…-20250228192630.xlsx` or `…07182025am.xlsx`. */
export function dateInFileName(fileName: string): ListDate | null {
  const stamp = /(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\.xlsx$/i.exec(fileName);
  if (stamp !== null) {
    const asOf = day(Number(stamp[1]), Number(stamp[2]), Number(stamp[3]));
    return asOf === null ? null : { asOf, listedAt: `${asOf}T${stamp[4]}:${stamp[5]}:${stamp[6]}` };
  }
  const half = /(?<!\d)(\d{2})(\d{2})(\d{4})(am|pm)?\.xlsx$/i.exec(fileName);
  if (half === null) return null;
  const asOf = day(Number(half[3]), Number(half[1]), Number(half[2]));
  return asOf === null ? null : dateSaid(asOf, half[4]?.toLowerCase() === 'pm');
}

/** The date of a list as somebody states it. */
export const dateSaid = (asOf: string, afternoon = false): ListDate => ({ asOf, listedAt: `${asOf}T${afternoon ? '12' : '00'}:00:00` });
