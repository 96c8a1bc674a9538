import type { ReactNode } from "react";
import { Link } from "react-router";
import { useHome } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

/** Privacy, plainly, with how to check it oneself. */
export function Component(): ReactNode {
  const { t } = useWords();
  const { kind } = useHome();
  const parts = ["privacy1", "privacy2", "privacy3", "privacy4", "privacy5"] as const;
  return (
    <div style={{ maxWidth: 720 }}>
      <h1>{t("app.method.privacyTitle")}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("app.method.privacyLead")}
      </p>
      {parts.map(part => (
        <section key={part} aria-labelledby={`h-${part}`} style={{ marginTop: 36 }}>
          <h2 id={`h-${part}`}>{t(`app.method.${part}`)}</h2>
          <p style={{ marginTop: 6 }}>
            {part === "privacy4"
              ? t(kind === "server" ? "app.method.privacy4Server" : "app.method.privacy4Tab")
              : t(`app.method.${part}Text`)}
          </p>
        </section>
      ))}
      <p style={{ marginTop: 36 }}>
        <Link to="/">{t("app.frame.home")}</Link>
      </p>
    </div>
  );
}
