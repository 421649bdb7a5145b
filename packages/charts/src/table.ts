/** A chart's numbers as a table: what stands on the page, and in the CSV. The first row names the columns. */
export interface Table {
  header: string[];
  rows: (string | number)[][];
}
