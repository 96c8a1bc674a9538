import { type ReactNode, useId, useRef, useState } from "react";
import { useWords } from "../words.tsx";
import { saveAs } from "./save-as.ts";
import { saveAsPng } from "./save-png.ts";
import { type DataTable, tableCsv } from "./table.ts";

type FigureProps = {
  /** The topic, in the small line above. */
  readonly eyebrow: string;
  /** What was found, from the data: the heading. */
  readonly finding: string;
  /** How to read the picture. */
  readonly reading: string;
  readonly table: DataTable;
  /** Name of saved files, without ending. */
  readonly name: string;
  /** Controls beside the heading, for example the span. */
  readonly controls?: ReactNode;
  /** Links beside the reading line. */
  readonly links?: ReactNode;
  readonly children: ReactNode;
};

/** A picture with its sentence, its reading line and its table (look 6): every chart of the app is one. */
export function Figure({ eyebrow, finding, reading, table, name, controls, links, children }: FigureProps): ReactNode {
  const { t } = useWords();
  const id = useId();
  const picture = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  return (
    <section aria-labelledby={id}>
      <div className="head">
        <div>
          <p className="eyebrow">{eyebrow}</p>
          <h2 id={id}>{finding}</h2>
        </div>
        {controls}
      </div>
      <figure>
        <div ref={picture} hidden={asTable}>
          {children}
        </div>
        {asTable ? <Rows table={table} caption={finding} /> : null}
        <figcaption className="figfoot">
          <p>{reading}</p>
          <div className="acts">
            {links}
            <button type="button" className="quiet" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? t("app.frame.asChart") : t("app.frame.asTable")}
            </button>
            <button
              type="button"
              className="quiet"
              onClick={() => saveAs(`${name}.csv`, new Blob([tableCsv(table)], { type: "text/csv" }))}
            >
              {t("app.frame.csv")}
            </button>
            {asTable ? null : (
              <button type="button" className="quiet" onClick={() => saveAsPng(`${name}.png`, picture.current)}>
                {t("app.frame.png")}
              </button>
            )}
          </div>
        </figcaption>
      </figure>
    </section>
  );
}

function Rows({ table, caption }: { readonly table: DataTable; readonly caption: string }): ReactNode {
  return (
    // biome-ignore lint/a11y: a scrolled region has to be reachable by keyboard
    <div style={{ overflow: "auto", maxHeight: 420 }} tabIndex={0} role="group" aria-label={caption}>
      <table className="plain">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map(column => (
              <th key={column.title} scope="col" className={column.right ? "r" : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(row => (
            <tr key={row.join("|")}>
              {row.map((cell, i) => (
                <td key={table.columns[i]?.title} className={table.columns[i]?.right ? "r num" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
