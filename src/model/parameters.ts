import type { Audit } from "../audits/audit.ts";
import { audits as table } from "../audits/index.ts";
import type { PillarId } from "../core/pillar.ts";

/** One line of the model's table (model 14), read off the audit itself. */
export type Parameter = {
  readonly code: string;
  readonly id: string;
  readonly pillar: PillarId;
  readonly weight: number;
  readonly kind: string;
  readonly m: number | null;
  readonly p: number | null;
  readonly unit: string;
  readonly window: string;
  readonly priorA: number | null;
  readonly priorB: number | null;
  readonly posts: boolean;
  readonly grade: string;
  readonly effort: number;
  readonly guards: readonly string[];
  /** Decision 7's signs: `+` all needed, `|` any of, `?` improves only. */
  readonly sources: string;
};

/** The parameters of all audits in one readable table. */
export function parameters(audits: readonly Audit[] = table): Parameter[] {
  return audits.map(audit => ({
    code: audit.code,
    id: audit.id,
    pillar: audit.pillar,
    weight: audit.weight,
    kind: audit.curve.kind,
    m: audit.curve.kind === "direct" ? null : audit.curve.m,
    p: audit.curve.kind === "direct" ? null : audit.curve.p,
    unit: audit.unit,
    window: audit.window,
    priorA: audit.prior?.a ?? null,
    priorB: audit.prior?.b ?? null,
    posts: audit.posts,
    grade: audit.grade,
    effort: audit.effort,
    guards: audit.guards,
    sources: sourcesOf(audit),
  }));
}

function sourcesOf({ sources }: Audit): string {
  const all = (sources.all ?? []).join(" + ");
  const any = (sources.any ?? []).join(" | ");
  const least = sources.least && sources.least > 1 ? ` (${sources.least} of them)` : "";
  const needed = all && any ? `${all} + (${any})` : all || any;
  return `${needed}${least}${(sources.improves ?? []).map(source => ` ? ${source}`).join("")}`;
}
