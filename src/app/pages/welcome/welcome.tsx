import { Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import type { PersonaName } from "../../../samples/traits.ts";
import { useChanged, useHome, useWorkspaceState } from "../../home/context.tsx";
import { useImports } from "../../importing/context.tsx";
import { Drop } from "../../importing/drop.tsx";
import { OpenFile } from "../../parts/open-file.tsx";
import { useWords } from "../../words.tsx";
import { How } from "./how.tsx";
import "./welcome.css";

const personas: readonly PersonaName[] = ["seller", "consultant", "founder", "newcomer", "networker"];

/** Three doors: an archive, an invented member, LinkedIn's own number by hand; and how to get the archive. */
export function Component(): ReactNode {
  const { t } = useWords();
  const { members } = useWorkspaceState();
  const { importAll, importSample, clear } = useImports();
  const go = useNavigate();
  const [choosing, choose] = useDisclosure(false);
  const toImport = (start: () => void): void => {
    clear();
    start();
    go("/import");
  };
  return (
    <div className="welcome">
      {members.length === 0 ? null : (
        <p className="small">
          <Link to="/">{t("app.welcome.back")}</Link>
        </p>
      )}
      <div className="first">
        <div>
          <h1>{t("app.welcome.title")}</h1>
          <p className="lead">{t("app.welcome.lead")}</p>
        </div>
        <div>
          <Drop onGiven={given => toImport(() => importAll(given))} />
          <Doors onSample={choose.open} />
        </div>
      </div>
      <h2 className="vh">{t("app.welcome.trust")}</h2>
      <div className="trust">
        <div>
          <h3>{t("app.welcome.trust1")}</h3>
          <p>
            {t("app.welcome.trust1Text")} <Link to="/privacy">{t("app.welcome.trust1Link")}</Link>
          </p>
        </div>
        <div>
          <h3>{t("app.welcome.trust2")}</h3>
          <p>{t("app.welcome.trust2Text")}</p>
        </div>
        <div>
          <h3>{t("app.welcome.trust3")}</h3>
          <p>{t("app.welcome.trust3Text")}</p>
        </div>
      </div>
      <How />
      <footer className="foot-note">
        <p>{t("app.welcome.foot")}</p>
      </footer>
      <Modal
        opened={choosing}
        onClose={choose.close}
        title={t("app.welcome.samples")}
        closeButtonProps={{ "aria-label": t("app.frame.close") }}
      >
        <ul className="personas">
          {personas.map(name => (
            <li key={name}>
              <button type="button" onClick={() => toImport(() => importSample(name))}>
                <b>{t(`app.welcome.personas.${name}.name`)}</b>
                <span>{t(`app.welcome.personas.${name}.note`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Modal>
    </div>
  );
}

function Doors({ onSample }: { readonly onSample: () => void }): ReactNode {
  const { t } = useWords();
  const { workspace } = useHome();
  const changed = useChanged();
  const go = useNavigate();
  const byHand = async (): Promise<void> => {
    const member = await workspace.newMember({});
    await changed();
    go(`/m/${member}/readings`);
  };
  return (
    <div className="doors">
      <button type="button" className="quiet" onClick={onSample}>
        {t("app.welcome.sample")}
      </button>
      <button type="button" className="quiet" onClick={() => void byHand()}>
        {t("app.welcome.byHand")}
      </button>
      <OpenFile label={t("app.welcome.openFile")} onOpened={() => go("/")} />
    </div>
  );
}
