/** The data behind a figure: what "As a table", CSV and the screen reader get. Cells are ready words; `right` marks figures. */
export type DataTable = {
  readonly columns: readonly { readonly title: string; readonly right?: boolean }[];
  readonly rows: readonly (readonly string[])[];
};

/** The table as CSV with a mark for spreadsheets; quotes doubled, every cell quoted, and no cell that a spreadsheet would run as a formula. */
export function tableCsv({ columns, rows }: DataTable): string {
  const cell = (text: string): string => `"${(/^[=+@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = [columns.map(column => column.title), ...rows].map(row => row.map(cell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
