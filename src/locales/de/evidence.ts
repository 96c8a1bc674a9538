import type { evidence as English } from "../en/evidence.ts";

/** Worte der Zeilen hinter einem Wert. */
export const evidence: typeof English = {
  what: {
    connection: "Kontakt",
  },
};
