import type { ReactNode } from "react";

type SparkProps = {
  readonly values: readonly (number | null)[];
  /** Points of the pillar that one full height stands for; all sparks of a page share it, so that slopes can be compared (look 6). */
  readonly span: number;
};

/** The last year of a pillar as a small line. Hidden from readers: its value stands beside it. */
export function Spark({ values, span }: SparkProps): ReactNode {
  const known = values.filter(value => value !== null);
  if (known.length < 2) return <svg className="spark" viewBox="0 0 132 36" width="132" height="36" aria-hidden="true" />;
  const middle = (Math.min(...known) + Math.max(...known)) / 2;
  const x = (i: number): number => 4 + (122 * i) / Math.max(1, values.length - 1);
  const y = (value: number): number => 18 - (28 * (value - middle)) / span;
  let path = "";
  values.forEach((value, i) => {
    if (value !== null) path += `${i === 0 || values[i - 1] === null ? "M" : "L"}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
  });
  const last = values.findLastIndex(value => value !== null);
  return (
    <svg className="spark" viewBox="0 0 132 36" width="132" height="36" aria-hidden="true">
      <path d={path} fill="none" stroke="var(--c)" strokeWidth="1.75" strokeLinejoin="round" strokeLinecap="round" />
      <circle cx={x(last)} cy={y(values[last] ?? middle)} r="3" fill="var(--c)" />
    </svg>
  );
}
