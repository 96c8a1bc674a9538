import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { networkOption } from "../../../report/charts/network.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import { byWord, fieldsOf, type Grouping, groupings, type Network } from "../../../report/network.ts";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { useWords } from "../../words.tsx";

/** The network as fields by function, level or company; the switch and the table work by keyboard. */
export function Kinds({ net }: { readonly net: Network }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const [by, setBy] = useState<Grouping>("function");
  const fields = useMemo(() => fieldsOf(net, by, words), [net, by, words]);
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
          onChange={value => setBy(groupings.find(each => each === value) ?? "function")}
          data={groupings.map(value => ({ value, label: t(`network.${byWord[value]}`) }))}
        />
      }
      table={{
        columns: [{ title: t(`network.${byWord[by]}`) }, { title: t("network.connections"), right: true }],
        rows: fields.map(({ name, count }) => [name, numbers.whole(count)]),
      }}
    >
      <Chart label={`${finding}: ${largest.join(", ")}`} height={420} option={option} />
    </Figure>
  );
}
