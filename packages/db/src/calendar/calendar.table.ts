/** Holidays and exchanged days: the Government sets them each year, an administrator enters them. */
export interface CalendarDayTable {
  org_id: string;
  date: string;
  name: string;
  kind: string;
}
