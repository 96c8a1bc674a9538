/** What a workspace needs of the world; given from outside, so that it can be repeated in tests. */
export type Effects = {
  /** Seconds since 1970. */
  now(): number;
  /** 32 hex digits of true randomness. */
  random(): string;
  /** IANA name, where the settings name none. */
  readonly zone: string;
};

/** The effects of this process or browser. `getRandomValues` is there on plain HTTP too. */
export function realEffects(): Effects {
  return {
    now: () => Math.floor(Date.now() / 1000),
    random: () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join(""),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
  };
}
