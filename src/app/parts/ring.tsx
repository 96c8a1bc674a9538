import type { ReactNode } from "react";
import { pillarIds } from "../../core/pillar.ts";
import type { Report } from "../../core/report.ts";
import { headline } from "../../report/say.ts";
import { viewOf } from "../../report/view.ts";
import { useWords } from "../words.tsx";

/** Four quarters of 25 points, each filled clockwise from its own start; a missing one is hatched. In the middle the index or its interval (look 6). */
export function Ring({ report }: { readonly report: Report }): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const { shown, low, high, band } = report.index;
  const parts = report.pillars.map(
    ({ id, points }) =>
      `${t(`model.pillars.${id}.name`)} ${points === null ? t("report.pointsMissing") : numbers.points(points)}`,
  );
  const large = shown === null ? `${numbers.whole(low)}–${numbers.whole(high)}` : numbers.whole(shown);
  return (
    <svg
      viewBox="0 0 264 264"
      width="264"
      height="264"
      role="img"
      aria-label={`${headline(viewOf(report), words)}. ${parts.join(", ")}.`}
    >
      <defs>
        <pattern id="not-measured" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(135)">
          <path d="M0 0H5" stroke="var(--ink-3)" />
        </pattern>
      </defs>
      {pillarIds.map((id, i) => {
        const points = report.pillars[i]?.points ?? null;
        const [from, to] = [i * 90 + 2.2, (i + 1) * 90 - 2.2];
        return (
          <g key={id} fill="none" strokeWidth="16">
            <path d={arc(from, to)} stroke={points === null ? "url(#not-measured)" : "var(--track)"} />
            {points === null || points <= 0 ? null : (
              <path d={arc(from, from + ((to - from) * points) / 25)} stroke={`var(--${id})`} />
            )}
          </g>
        );
      })}
      <g textAnchor="middle" fill="var(--ink)">
        {shown === null ? null : (
          <text x="132" y="76" fontSize="13" fill="var(--ink-2)">
            {t("report.range", { low, high })}
          </text>
        )}
        <text
          x="132"
          y={shown === null ? 148 : 158}
          fontSize={shown === null ? 52 : 84}
          fontWeight="650"
          letterSpacing="-0.045em"
          className="num"
        >
          {large}
        </text>
        <text x="132" y="188" fontSize="15" fontWeight="600">
          {band === null ? "" : t(`model.bands.${band}`)}
        </text>
      </g>
    </svg>
  );
}

function arc(from: number, to: number): string {
  const at = (degrees: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${(132 + 120 * Math.sin(angle)).toFixed(2)} ${(132 - 120 * Math.cos(angle)).toFixed(2)}`;
  };
  return `M${at(from)}A120 120 0 0 1 ${at(to)}`;
}
