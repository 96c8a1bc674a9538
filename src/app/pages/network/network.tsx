import type { ReactNode } from "react";
import {
  acceptanceFinding,
  invitationRows,
  keyText,
  networkOpening,
  quarterColumns,
  quarterRows,
  wantedList,
} from "../../../report/network.ts";
import { useView } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import { Counted } from "./counted.tsx";
import { Kinds } from "./kinds.tsx";

/** Who is in the network, what is missing against the target, how it grows, and what became of invitations. Counts, nobody's name. */
export function Component(): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const view = useView("network", {});
  const { network: net, invitations } = view;
  const { title, lead } = networkOpening(view, words);
  const wanted = net === null ? [] : wantedList(net, words);
  const rarest = wanted[0];
  return (
    <>
      <p className="eyebrow">{t("app.frame.network")}</p>
      <h1>{title}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {lead}
      </p>
      {net === null ? null : (
        <>
          <Kinds net={net} />
          <Counted
            eyebrow={t("network.wanted")}
            finding={rarest ? t("network.wantedFinding", rarest) : t("network.wantedNone")}
            reading={t(net.wanted.declared ? "network.wantedDeclared" : "network.wantedDefault")}
            columns={[{ title: t("network.wanted") }, { title: t("network.connections"), right: true }]}
            rows={wanted.map(({ name, count }) => [name, numbers.whole(count)])}
          />
          <Counted
            eyebrow={t("network.growth")}
            finding={t("network.growthFinding", { count: net.quarters.at(-1)?.fresh ?? 0 })}
            reading={t("network.growthReading")}
            columns={quarterColumns(words)}
            rows={quarterRows(net, words)}
          />
          <section aria-labelledby="h-key">
            <p className="eyebrow">{t("network.key")}</p>
            <h2 id="h-key">{keyText(net, words).finding}</h2>
            <p>{keyText(net, words).reached}</p>
          </section>
        </>
      )}
      {invitations === null ? (
        <p className="small muted">{t("network.invitationsNone")}</p>
      ) : (
        <Counted
          eyebrow={t("network.invitations")}
          finding={acceptanceFinding(invitations.sent, words)}
          reading={t("network.invitationsReading")}
          columns={[
            { title: t("network.invitations") },
            { title: t("network.sent"), right: true },
            { title: t("network.received"), right: true },
          ]}
          rows={invitationRows(invitations, words)}
        />
      )}
      <p className="small muted">{t("network.private")}</p>
    </>
  );
}
