import type { ViewResult } from "../../../workspace/views.ts";

/** An experiment as its view gives it. */
export type Kept = ViewResult<"experiments">["experiments"][number];
