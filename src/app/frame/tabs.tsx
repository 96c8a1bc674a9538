import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { useMember } from "../home/context.tsx";
import { useWords } from "../words.tsx";
import { More } from "./more.tsx";

/** Tabs at the foot of narrow screens: the areas most used, and a drawer with all the rest. */
export function Tabs(): ReactNode {
  const { t } = useWords();
  const member = useMember();
  const base = `/m/${member?.id}`;
  return (
    <nav className="tabs" aria-label={t("app.frame.areas")}>
      <NavLink to={base} end>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="8.5" />
          <path d="M12 3.5v5M20.5 12h-5" />
        </svg>
        {t("app.frame.short.overview")}
      </NavLink>
      <NavLink to={`${base}/steps`}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 12l5 5L20 6" />
        </svg>
        {t("app.frame.short.steps")}
      </NavLink>
      <NavLink to={`${base}/history`}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M3 19h18M4 15l5-5 4 3 7-8" />
        </svg>
        {t("app.frame.short.history")}
      </NavLink>
      <More>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 7h16M4 12h16M4 17h16" />
        </svg>
        {t("app.frame.short.more")}
      </More>
    </nav>
  );
}
