/** An appointment (RFC 5545): `start` as the file has it, with Z in UTC and without in the reader's own time. */
export type Appointment = {
  readonly id: string;
  readonly start: string;
  readonly minutes: number;
  readonly title: string;
  readonly text: string;
  /** So many weeks in a row, else once. */
  readonly weeks?: number;
  readonly alarm?: true;
};

const escaped = (text: string): string => text.replace(/[\\;,]/g, sign => `\\${sign}`).replaceAll("\n", "\\n");

/** Appointments as a calendar file; `stamp` is when it is made, in UTC. */
export function calendar(appointments: readonly Appointment[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rapport//EN",
    ...appointments.flatMap(each => linesOf(each, stamp)),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}

function linesOf({ id, start, minutes, title, text, weeks, alarm }: Appointment, stamp: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${id}@rapport`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    `DURATION:PT${minutes}M`,
    ...(weeks === undefined ? [] : [`RRULE:FREQ=WEEKLY;COUNT=${weeks}`]),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    ...(alarm ? ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(title)}`, "TRIGGER:PT0S", "END:VALARM"] : []),
    "END:VEVENT",
  ];
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
