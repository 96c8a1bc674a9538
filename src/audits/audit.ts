import type { Prior } from "../core/arithmetic.ts";
import type { Curve } from "../core/curve.ts";
import type { Evidence, GuardId, Guards, Measure } from "../core/measure.ts";
import type { PillarId } from "../core/pillar.ts";
import type { SourceId } from "../core/source.ts";
import type { Moment } from "./timeline/moment.ts";
import type { Timeline } from "./timeline/timeline.ts";

/** What an audit reads (decision 7): `all` are needed; of `any` at least `least` (1 when not said); `improves` only refine. */
export type Sources = {
  readonly all?: readonly SourceId[];
  readonly any?: readonly SourceId[];
  readonly least?: number;
  readonly improves?: readonly SourceId[];
};

/** One question of the model, as a value. Everything that can be tuned stands in it (model 14). */
export type Audit = {
  /** The model's table name with hyphens, for example "publish-rate". */
  readonly id: string;
  /** B1 to R9; only in method and reports. */
  readonly code: string;
  readonly pillar: PillarId;
  /** Points of 100 within the pillar. */
  readonly weight: number;
  readonly grade: "A" | "B" | "C" | "AB" | "AC" | "BC";
  readonly curve: Curve;
  readonly unit:
    | "share"
    | "people"
    | "recommendations"
    | "per-week"
    | "index"
    | "formats"
    | "groups"
    | "follows"
    | "comments-per-post"
    | "connections"
    | "points";
  readonly window: "snapshot" | "D13" | "D26" | "D52" | "13w" | "26w" | "104w" | "H730" | "H1095" | "stock";
  readonly prior?: Prior;
  /** Part of "posts and their response" (model 7). */
  readonly posts: boolean;
  readonly sources: Sources;
  /** 1 under 15 minutes, 2 under an hour, 3 weekly habit, 4 long run (rules 13.3). */
  readonly effort: 1 | 2 | 3 | 4;
  /** Reads values that are assumed for weeks before the import that brought them (rules 2, 9.6). */
  readonly assumes?: "snapshot" | "titles" | "audience";
  /** Guards that can touch it, for the words. */
  readonly guards: readonly GuardId[];
  /** Its value on a day, with the guards given. Must not look at records after the moment. Judges its own status (rules 2.9). */
  measure(timeline: Timeline, moment: Moment, guards: Guards): Measure;
  /** The rows behind the value, latest first. */
  evidence(timeline: Timeline, moment: Moment): readonly Evidence[];
};
