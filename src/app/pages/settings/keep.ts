import type { Settings } from "../../../core/settings.ts";

/** How a part of the settings is kept: the whole is saved, the page is computed anew. */
export type Keep = (change: Partial<Settings>) => Promise<void>;
