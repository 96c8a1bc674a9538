import { SegmentedControl, Select } from "@mantine/core";
import { type ReactNode, useCallback, useState } from "react";
import { bestSide, fitText, sideFinding } from "../../../report/audience.ts";
import { audienceOption } from "../../../report/charts/audience.ts";
import type { Palette } from "../../../report/charts/palette.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { Chart } from "../../parts/chart.tsx";
import { Figure } from "../../parts/figure.tsx";
import { useWords } from "../../words.tsx";

type Sheet = ViewResult<"audience">["sheets"][number];

const rowHeight = 30;

/** The listed groups of one dimension; at first of the one that fits the target best. */
export function Groups({ sheets }: { readonly sheets: readonly Sheet[] }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const [content, setContent] = useState(sheets[0]?.content ?? false);
  const [dimension, setDimension] = useState<string | null>(null);
  const sheet = sheets.find(each => each.content === content) ?? sheets[0];
  const chosen = sheet?.sides.find(each => each.dimension === dimension);
  const side = chosen ?? (sheet ? (bestSide(sheet) ?? sheet.sides[0]) : undefined);
  const option = useCallback(
    (palette: Palette, narrow: boolean) => (side ? audienceOption(side, words, palette, narrow) : {}),
    [side, words],
  );
  if (!sheet || !side) return null;
  const finding = sideFinding(side, words);
  const whos = sheets.map(each => {
    const who = each.content ? "content" : "followers";
    return { value: who, label: t(`audience.sheets.${who}`) };
  });
  return (
    <Figure
      eyebrow={t("figures.span", { first: sheet.first, last: sheet.last })}
      finding={finding}
      reading={t("audience.reading")}
      name={`rapport-audience-${side.dimension.toLowerCase().replaceAll(" ", "-")}`}
      controls={
        <div className="audience-bar">
          {sheets.length < 2 ? null : (
            <SegmentedControl
              aria-label={t("audience.sheet")}
              value={content ? "content" : "followers"}
              onChange={value => setContent(value === "content")}
              data={whos}
            />
          )}
          <Select
            aria-label={t("audience.dimension")}
            data={sheet.sides.map(each => ({ value: each.dimension, label: t(`audience.dimensions.${each.dimension}`) }))}
            value={side.dimension}
            onChange={setDimension}
            allowDeselect={false}
          />
        </div>
      }
      table={{
        columns: [{ title: t("audience.group") }, { title: t("audience.share"), right: true }, { title: t("audience.fit") }],
        rows: side.groups.map(({ value, share, fits }) => [value, numbers.share(share), fitText(fits, words)]),
      }}
    >
      <Chart label={finding} height={rowHeight * side.groups.length + 8} option={option} full kind="other" />
    </Figure>
  );
}
