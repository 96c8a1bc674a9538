/** A cell as LinkedIn writes most files: quoted only where it must be (RFC 4180). */
export function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A cell in quotes whatever it holds, as messages.csv has it since 2026. */
export const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;

/** A file of rows under a header line given as it stands, every line closed by LF. */
export function csv(header: string, rows: readonly (readonly string[])[], write: (value: string) => string = cell): string {
  let text = `${header}\n`;
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) text += i === 0 ? write(row[i]!) : `,${write(row[i]!)}`;
    text += "\n";
  }
  return text;
}

/** The rows with the newest first, as LinkedIn lists them; equal times keep their order. */
export const newestFirst = <T extends { readonly at: number }>(rows: readonly T[]): T[] => [...rows].sort((a, b) => b.at - a.at);
