import { flags, floats } from "../../core/columns.ts";
import type { PostFormat } from "../../core/post-format.ts";
import type { Post, PostKind } from "./post-kind.ts";
import type { Timeline } from "./timeline.ts";
import { countBelow } from "./window.ts";

const before = 60;

/**
 * Formats of Shares rows (decision 18, rules B9.2, B9.3): the member's label first, then article, reshare, link, then uploads of the
 * hour before, each claimed by the earliest original without a shared address; then text; the rest is unknown (polls too).
 */
export function formatsOf(
  timeline: Timeline,
  rows: readonly Post[],
  kind: readonly PostKind[],
): { format: PostFormat[]; claimed: Uint8Array } {
  const uploads = timeline.of("media").filter(row => /^feed (document|image|video)$/.test(row.what));
  const labels = timeline.ledger.settings.formats ?? {};
  const mayClaim = rows.map((row, i) => ({ row, i })).filter(({ row, i }) => kind[i] === "original" && row.sharedUrl === "");
  const minute = floats(mayClaim, ({ row }) => Math.floor(row.at / 60));
  const found = rows.map((): string[] => []);
  for (const upload of uploads) {
    const m = Math.floor(upload.at / 60);
    const first = countBelow(minute, m);
    if (first < minute.length && minute[first]! <= m + before) found[mayClaim[first]!.i]!.push(upload.what);
  }
  const format = rows.map((row, i) => labels[row.id] ?? judge(row, kind[i]!, found[i]!));
  return { format, claimed: flags(found, list => list.length > 0) };
}

function judge(row: Post, kind: PostKind, uploads: readonly string[]): PostFormat {
  if (kind === "article") return "article";
  if (kind === "reshare") return "reshare";
  if (row.sharedUrl !== "") return "link";
  if (uploads.includes("feed document")) return "document";
  if (uploads.includes("feed video")) return "video";
  if (uploads.length > 0) return uploads.length > 1 ? "images" : "image";
  return row.urn === "share" && row.mediaUrl === "" ? "text" : "unknown";
}
