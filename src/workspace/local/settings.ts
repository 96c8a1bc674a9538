import { parseSettings, type Settings } from "../../core/settings.ts";
import { clockOf } from "../../core/zone.ts";

/** Settings that fit the schema and name a zone that exists. Fails with `bad-settings`, `bad-time-zone`. */
export function checkedSettings(settings: Settings): Settings {
  const checked = parseSettings(settings);
  if (checked.timeZone !== undefined) clockOf(checked.timeZone);
  return checked;
}
