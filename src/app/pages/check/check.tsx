import { Button, Textarea, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import type { ProfileCheck } from "../../../model/check-profile.ts";
import { useHome } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";
import "../settings/settings.css";

/** While the archive is on its way: the profile checks on a pasted headline and summary. Nothing is kept. */
export function Component(): ReactNode {
  const { t, named } = useWords();
  const { checkProfile } = useHome();
  const [headline, setHeadline] = useState("");
  const [summary, setSummary] = useState("");
  const [checks, setChecks] = useState<readonly ProfileCheck[] | null>(null);
  const run = async (): Promise<void> => setChecks(await checkProfile(headline, summary));
  return (
    <div className="settings">
      <h1>{t("app.method.checkTitle")}</h1>
      <p className="lead" style={{ marginTop: 12 }}>
        {t("app.method.checkLead")}
      </p>
      <form
        className="fields"
        onSubmit={event => {
          event.preventDefault();
          void run();
        }}
      >
        <TextInput
          label={t("app.method.headline")}
          value={headline}
          onChange={event => setHeadline(event.currentTarget.value)}
          maxLength={400}
        />
        <Textarea
          label={t("app.method.summary")}
          value={summary}
          onChange={event => setSummary(event.currentTarget.value)}
          autosize
          minRows={6}
          maxRows={16}
          maxLength={6000}
        />
        <Button type="submit" w="fit-content" disabled={headline.trim() === "" && summary.trim() === ""}>
          {t("app.method.check")}
        </Button>
      </form>
      {checks === null ? null : (
        <section aria-live="polite" style={{ marginTop: 36 }}>
          <h2>{t("app.method.passed", { n: checks.filter(check => check.passes).length, all: checks.length })}</h2>
          <ul className="ticks">
            {checks.map(check => (
              <li key={check.kind + check.id}>
                <span>{named(check.kind === "part" ? "evidence.parts" : "evidence.checks", check.id)}</span>
                <b>{t(check.passes ? "app.method.pass" : "app.method.fail")}</b>
              </li>
            ))}
          </ul>
          <p className="small" style={{ marginTop: 10 }}>
            {t("app.method.checkMore")}
          </p>
        </section>
      )}
      <p style={{ marginTop: 36 }}>
        <Link to="/welcome">{t("app.frame.back")}</Link>
      </p>
    </div>
  );
}
