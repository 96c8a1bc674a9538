import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useRouteError } from "react-router";
import { RapportError } from "../../core/error.ts";
import { sayError } from "../../report/say-error.ts";
import { useWords } from "../words.tsx";

/** What a page shows that could not be shown: what happened and what to do; a foreseen failure in its own words. */
export function PageError(): ReactNode {
  const error = useRouteError();
  const words = useWords();
  const foreseen = error instanceof RapportError;
  return (
    <main id="main" className="wrap" style={{ padding: "44px 20px" }}>
      <h1>{words.t("app.frame.errorTitle")}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {foreseen ? Object.values(sayError(error, words)).join(" ") : words.t("app.frame.errorUnknown")}
      </p>
      {foreseen ? null : <pre className="mono">{String(error)}</pre>}
      <p className="acts" style={{ marginTop: 24 }}>
        <Button onClick={() => location.reload()}>{words.t("app.frame.again")}</Button>
        <Link className="quiet" to="/">
          {words.t("app.frame.home")}
        </Link>
      </p>
    </main>
  );
}
