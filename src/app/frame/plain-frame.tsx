import { SegmentedControl } from "@mantine/core";
import { type ReactNode, Suspense } from "react";
import { Link, Outlet, ScrollRestoration } from "react-router";
import { Mark } from "../parts/glyph.tsx";
import "../style/frame.css";
import { useLanguage, useWords } from "../words.tsx";
import { toMain } from "./frame.tsx";

/** Frame of the pages that belong to no member: welcome, import, privacy. */
export function PlainFrame(): ReactNode {
  const { t } = useWords();
  const { language, speak } = useLanguage();
  return (
    <div className="plain-frame">
      <button type="button" className="skip" onClick={toMain}>
        {t("app.frame.skip")}
      </button>
      <header className="bar">
        <Link className="mark" to="/">
          <Mark />
          Rapport
        </Link>
        <SegmentedControl
          aria-label={t("app.frame.language")}
          value={language}
          onChange={value => speak(value === "de" ? "de" : "en")}
          data={[
            { value: "de", label: "Deutsch" },
            { value: "en", label: "English" },
          ]}
        />
      </header>
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          <Suspense fallback={<p className="muted">{t("app.frame.loading")}</p>}>
            <Outlet />
          </Suspense>
        </div>
      </main>
      <ScrollRestoration />
    </div>
  );
}
