import { inflateSync } from "node:zlib";

/** The text of a PDF as its content says it: letters by the fonts' own tables, each shown string on a line. Enough for what pdfkit writes. */
export function pdfText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map([...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id ?? "", body ?? ""]));
  const letters = new Map(
    [...file.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? "") ?? "")?.[1];
      return [name ?? "", lettersOf(streamOf(objects.get(table ?? "") ?? ""))];
    }),
  );
  return [...objects.values()]
    .map(streamOf)
    .filter(content => content.includes(" Tf"))
    .map(content => shown(content, letters))
    .join("\n");
}

function streamOf(body: string): string {
  const data = /stream\n([\s\S]*)\nendstream/.exec(body)?.[1];
  if (data === undefined || !body.includes("/FlateDecode")) return "";
  return inflateSync(Buffer.from(data, "latin1")).toString("latin1");
}

/** Letters by glyph number: ranges as `<0000> <00ff> [<0041> <00660069> …]`. */
function lettersOf(table: string): string[] {
  return [...table.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)].flatMap(([, list]) =>
    [...(list ?? "").matchAll(/<([0-9a-f ]+)>/g)].map(([, hex]) =>
      Buffer.from(hex ?? "", "hex")
        .swap16()
        .toString("utf16le"),
    ),
  );
}

function shown(content: string, letters: ReadonlyMap<string, readonly string[]>): string {
  let font: readonly string[] = [];
  return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)]
    .map(([, name, strings]) => {
      if (name !== undefined) font = letters.get(name) ?? [];
      const glyphs = [...(strings ?? "").matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? []);
      return glyphs.map(glyph => font[Number.parseInt(glyph, 16)] ?? "?").join("");
    })
    .filter(text => text !== "")
    .join("\n");
}
