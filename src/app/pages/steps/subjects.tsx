import type { ReactNode } from "react";
import { subjectLabel } from "../../../report/steps.ts";
import type { ViewResult } from "../../../workspace/views.ts";
import { useWords } from "../../words.tsx";

type Props = { readonly step: Pick<ViewResult<"steps">["steps"][number], "kind" | "subjects" | "count"> };

/** With whom, or with which posts and parts of the profile; each leads to LinkedIn where it has an address there. */
export function Subjects({ step }: Props): ReactNode {
  const words = useWords();
  const { t, numbers } = words;
  const { kind, subjects, count } = step;
  if (kind === null) return null;
  return (
    <>
      <h3>{t(`steps.subjects.${kind}`, { count })}</h3>
      <ul className="subjects">
        {subjects.map(subject => (
          <li key={subject.id}>
            <span className="who">
              {subject.link === null ? (
                subjectLabel(kind, subject, words)
              ) : (
                <a href={subject.link} target="_blank" rel="noreferrer noopener">
                  {subjectLabel(kind, subject, words)}
                  <span className="vh"> ({t("steps.opens")})</span>
                </a>
              )}
              {subject.title === null || kind === "companies" ? null : <span className="muted"> {subject.title}</span>}
            </span>
            <span className="muted num">{subject.day === null ? "" : numbers.date(subject.day)}</span>
          </li>
        ))}
      </ul>
      {count > subjects.length ? <p className="small muted">{t("steps.others", { count: count - subjects.length })}</p> : null}
    </>
  );
}
