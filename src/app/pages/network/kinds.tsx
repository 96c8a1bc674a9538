import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { networkOption, openedBy } from "../../../report/charts/network.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import { byWord, type Field, fieldsOf, type Grouping, groupings, type Network, pathOf } from "../../../report/network.ts";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { useWords } from "../../words.tsx";

/** The network as fields by function, level or company. A field is opened by a click or by its button below, down to companies. */
export function Kinds({ net }: { readonly net: Network }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const [by, setBy] = useState<Grouping>("function");
  const [path, setPath] = useState<readonly string[]>([]);
  const fields = useMemo(() => fieldsOf(net, by, words, path), [net, by, words, path]);
  const open = useCallback((id: string) => {
    const key = openedBy(id);
    if (key !== null) setPath(before => [...before, key]);
  }, []);
  const option = useCallback((palette: Palette) => networkOption(fields, words, palette), [fields, words]);
  const finding = t("network.whoFinding", { n: net.mix });
  const largest = fields.slice(0, 5).map(({ name, count }) => `${name} ${numbers.whole(count)}`);
  return (
    <Figure
      eyebrow={t("network.who")}
      finding={finding}
      reading={t("network.whoReading", { grouped: net.grouped })}
      name={`rapport-network-${by}`}
      controls={
        <SegmentedControl
          aria-label={t("network.by")}
          value={by}
          onChange={value => {
            setBy(groupings.find(each => each === value) ?? "function");
            setPath([]);
          }}
          data={groupings.map(value => ({ value, label: t(`network.${byWord[value]}`) }))}
        />
      }
      table={{
        columns: [{ title: t(`network.${byWord[by]}`) }, { title: t("network.connections"), right: true }],
        rows: fields.map(({ name, count }) => [name, numbers.whole(count)]),
      }}
    >
      <Path by={by} path={path} go={depth => setPath(path.slice(0, depth))} />
      <Chart label={`${finding}: ${largest.join(", ")}`} height={420} option={option} onPart={open} kind="other" />
      <Openers fields={fields} open={key => setPath([...path, key])} />
    </Figure>
  );
}

/** Where in the network we are, and the way back. */
function Path({
  by,
  path,
  go,
}: {
  readonly by: Grouping;
  readonly path: readonly string[];
  readonly go: (depth: number) => void;
}): ReactNode {
  const words = useWords();
  const { t } = words;
  const names = [t("network.everybody"), ...pathOf(by, path, words)];
  if (path.length === 0) return null;
  return (
    <nav className="field-path" aria-label={t("network.path")}>
      {names.map((name, depth) =>
        depth === names.length - 1 ? (
          <b key={name} aria-current="location">
            {name}
          </b>
        ) : (
          <button key={name} type="button" className="quiet" onClick={() => go(depth)}>
            {name}
          </button>
        ),
      )}
    </nav>
  );
}

/** The fields as buttons, for keyboard and thumb; companies cannot be opened and are in the table. */
function Openers({ fields, open }: { readonly fields: readonly Field[]; readonly open: (key: string) => void }): ReactNode {
  const { t, numbers } = useWords();
  const opening = fields.flatMap(({ key, name, count }) => (key === null ? [] : [{ key, name, count }]));
  if (opening.length === 0) return null;
  return (
    <fieldset className="chips field-openers">
      <legend className="small muted">{t("network.lookInto")}</legend>
      {opening.map(({ key, name, count }) => (
        <button key={key} type="button" className="chip" onClick={() => open(key)}>
          {name} <span className="num">{numbers.whole(count)}</span>
        </button>
      ))}
    </fieldset>
  );
}
