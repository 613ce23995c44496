/** A list of 1,843 rows is 232 KB packed and 1.5 MB unpacked. These caps leave room for twenty times that and stop a packed bomb. */
export const packedBytesMax = 8 * 1024 * 1024;
export const partBytesMax = 32 * 1024 * 1024;
export const partsMax = 500;
export const rowsMax = 50_000;
export const columnsMax = 200;
/** Excel's own limit for one cell. */
export const cellCharactersMax = 32_767;
