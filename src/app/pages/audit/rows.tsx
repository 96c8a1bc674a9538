import { SegmentedControl } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef, useState } from "react";
import { useParams } from "react-router";
import { countsOf, placeOf, reasonOf, saidBy } from "../../../report/row-words.ts";
import { useHome, useMember } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

type Only = "all" | "counted" | "left-out";
const page = 100;

/** The rows behind the question, newest first; only those in sight are drawn, and they come by the hundred. */
export function Rows({ what }: { readonly what: string }): ReactNode {
  const { t } = useWords();
  const [only, setOnly] = useState<Only>("all");
  const { rows, total, more, isMore } = useRows(what, only);
  if (!total) return null;
  const shown = only === "all" ? total.all : only === "counted" ? total.counted : total.leftOut;
  return (
    <section aria-labelledby="h-rows">
      <div className="head">
        <div>
          <p className="eyebrow">{t("app.audit.rows")}</p>
          <h2 id="h-rows">
            {total.all === 0 ? t("app.audit.rowsNone") : t("app.audit.rowsFinding", { count: total.all, n: total.all })}
          </h2>
        </div>
        {total.all === 0 ? null : (
          <SegmentedControl
            aria-label={t("app.audit.show")}
            value={only}
            onChange={value => setOnly(value === "counted" ? "counted" : value === "left-out" ? "left-out" : "all")}
            data={[
              { value: "all", label: t("app.audit.all", { n: total.all }) },
              { value: "counted", label: t("app.audit.onlyCounted", { n: total.counted }) },
              { value: "left-out", label: t("app.audit.onlyLeftOut", { n: total.leftOut }) },
            ]}
          />
        )}
      </div>
      {shown === 0 ? null : <List rows={rows} onEnd={isMore ? more : null} />}
      {total.all === 0 ? null : (
        <p className="small muted" style={{ marginTop: 10 }}>
          {t("app.audit.private")}
        </p>
      )}
    </section>
  );
}

type Row = Parameters<typeof placeOf>[0] & { readonly name: ReadonlyMap<string, string> };

function useRows(what: string, only: Only) {
  const { workspace } = useHome();
  const { member = "" } = useParams();
  const { data, fetchNextPage, hasNextPage } = useInfiniteQuery({
    queryKey: ["view", member, "explain", what, only],
    queryFn: ({ pageParam }) => workspace.view(member, "explain", { what, only, from: pageParam, count: page }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.kind === "audit" && last.evidence.length === page ? pages.length * page : undefined),
  });
  const pages = (data?.pages ?? []).flatMap(each => (each.kind === "audit" ? [each] : []));
  const rows: Row[] = pages.flatMap(each => {
    const name = new Map(Object.entries(each.names));
    return each.evidence.map(row => ({ ...row, name }));
  });
  return { rows, total: pages[0]?.rows, more: () => void fetchNextPage(), isMore: hasNextPage };
}

function List({ rows, onEnd }: { readonly rows: readonly Row[]; readonly onEnd: (() => void) | null }): ReactNode {
  const words = useWords();
  const { t, numbers, named } = words;
  const member = useMember();
  const place = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => 48,
    overscan: 12,
  });
  const imports = (member?.imports ?? []).map(each => each.name);
  return (
    <section
      ref={place}
      className="rows"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region has to be reachable by keyboard
      tabIndex={0}
      aria-label={t("app.audit.rows")}
      onScroll={event => {
        const { scrollTop, clientHeight, scrollHeight } = event.currentTarget;
        if (onEnd && scrollHeight - scrollTop - clientHeight < 800) onEnd();
      }}
    >
      <table className="plain" aria-rowcount={rows.length}>
        <thead>
          <tr>
            <th scope="col">{t("app.audit.day")}</th>
            <th scope="col">{t("app.audit.what")}</th>
            <th scope="col" className="r">
              {t("app.audit.count")}
            </th>
            <th scope="col">{t("app.audit.why")}</th>
            <th scope="col">{t("app.audit.place")}</th>
          </tr>
        </thead>
        <tbody>
          <Gap height={virtual.getVirtualItems()[0]?.start ?? 0} />
          {virtual.getVirtualItems().map(({ index, key }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <tr
                key={key}
                data-index={index}
                ref={virtual.measureElement}
                className={row.counted < row.raw || row.counted === 0 ? "less" : undefined}
              >
                <td className="num">{row.day === null ? t("views.explain.undated") : numbers.date(row.day)}</td>
                <td>{[named("evidence.what", row.what), ...saidBy(row, words, row.name)].join(" · ")}</td>
                <td className="r num">{countsOf(row, words)}</td>
                <td>{row.reasons.map(reason => reasonOf(reason, row.what, words)).join(", ")}</td>
                <td className="mono">{placeOf(row, imports)}</td>
              </tr>
            );
          })}
          <Gap height={virtual.getTotalSize() - (virtual.getVirtualItems().at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** Room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }): ReactNode {
  return height <= 0 ? null : (
    <tr className="gap">
      <td colSpan={5} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
