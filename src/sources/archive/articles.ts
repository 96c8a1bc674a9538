/** Slug of an article file `Articles/Articles/<slug>.html` (format spec 1.21); null for other files. Its date stands in Shares only, so it is not opened. */
export function articleOf(path: string): string | null {
  const match = /(?:^|\/)articles\/([^/]+)\.html?$/i.exec(path);
  return match?.[1] === undefined ? null : match[1].normalize("NFC").toLowerCase();
}
