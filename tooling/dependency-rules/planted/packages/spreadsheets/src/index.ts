export const spreadsheets = 1;
