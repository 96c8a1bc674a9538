import { instantOf } from "../../dates.ts";
import { type Kind, originsOf } from "../kind.ts";

/** Date form D11, the sentence that is the only place with the date and the kind of upload. The older form has a plain time and no kind. */
export const media: Kind = {
  id: "Rich_Media",
  names: ["rich media"],
  columns: ["Date/Time|Time", "Media Link"],
  needs: ["Date/Time|Time", "Media Link"],
  byHeader: "some",
  read([sentence = ""], context) {
    const at = instantOf(sentence);
    if (Number.isNaN(at)) return "no-date";
    const what = /uploaded an? (.+?) on /i.exec(sentence)?.[1] ?? "";
    return { kind: "media", origins: originsOf(context), at, what: context.texts.kept(what.trim().toLowerCase()) };
  },
};
