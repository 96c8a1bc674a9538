/** Text that stands in HTML as text, between tags and in quoted attributes. Control characters and those that turn the reading direction are dropped. */
export function escapeHtml(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A piece of a page that is HTML already. Only `html` and `markup` make one. */
export type Html = { readonly html: string };
type Part = string | number | Html | null | readonly (Html | null)[];

/** Own markup that holds no facts, such as a style sheet or a drawn path. Never for texts from files. */
export function markup(text: string): Html {
  return { html: text };
}

/** Template tag: everything put in is escaped unless it is HTML already. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.reduce((all, piece, i) => all + inner(parts[i - 1] ?? null) + piece) };
}

function inner(part: Part): string {
  if (part === null) return "";
  if (typeof part === "string" || typeof part === "number") return escapeHtml(String(part));
  return "html" in part ? part.html : part.map(inner).join("");
}
