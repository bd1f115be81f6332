/** The largest file that is read, packed. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** What a packed file may unpack to: honest tables of 20 MB stay below, a zip bomb does not. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

/** Rows with something in them. More than this is a whole province's year, which its system sums up better. */
export const MAX_ROWS = 200_000;

/** Columns that are looked at; the rest of a row is left out. */
export const MAX_COLUMNS = 256;
