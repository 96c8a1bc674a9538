import { type ReactNode, useId } from "react";
import type { DataTable } from "../../parts/table.ts";
import "./network.css";

type Props = DataTable & { readonly eyebrow: string; readonly finding: string; readonly reading: string };

/** A finding with the short table that it stands on. */
export function Counted({ eyebrow, finding, reading, columns, rows }: Props): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <p className="eyebrow">{eyebrow}</p>
      <h2 id={id}>{finding}</h2>
      <table className="plain counted" aria-labelledby={id}>
        <thead>
          <tr>
            {columns.map(({ title, right }) => (
              <th key={title} scope="col" className={right ? "r" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = "", ...figures]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((figure, i) => (
                <td key={columns[i + 1]?.title} className="r num">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">{reading}</p>
    </section>
  );
}
