const stamp = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, "");
const escaped = (text: string): string => text.replace(/[\\;,]/g, sign => `\\${sign}`).replaceAll("\n", "\\n");

/** One appointment of 15 minutes, a day from now, with an alarm: the archive has probably come and its link lives 72 hours (RFC 5545). */
export function reminder(now: Date, title: string, text: string): string {
  const start = new Date(now.getTime() + 24 * 3_600_000);
  const end = new Date(start.getTime() + 15 * 60_000);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rapport//EN",
    "BEGIN:VEVENT",
    `UID:${stamp(now)}@rapport`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:PT0S",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

/** Lines of more than 75 octets go on in the next one after a blank. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let out = "";
  let size = 0;
  for (const sign of line) {
    const length = bytes.encode(sign).length;
    if (size + length > 73) {
      out += "\r\n ";
      size = 1;
    }
    out += sign;
    size += length;
  }
  return out;
}
