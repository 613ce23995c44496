/** Limits of attachments. One file, one case: how large, how many. */
export const uploadBytesMax = 25_000_000;
export const filesPerCaseMax = 200;
export const bytesPerCaseMax = 500_000_000;
export const fileNameLettersMax = 120;
