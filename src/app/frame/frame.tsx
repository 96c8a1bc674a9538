import { type ReactNode, Suspense, useEffect } from "react";
import { Link, Navigate, Outlet, ScrollRestoration, useLocation } from "react-router";
import { useHome, useMember } from "../home/context.tsx";
import { Mark } from "../parts/glyph.tsx";
import "../style/frame.css";
import { useWords } from "../words.tsx";
import { MemberMenu } from "./member-menu.tsx";
import { More } from "./more.tsx";
import { BarNav, SideNav } from "./nav.tsx";
import { lastMember } from "./start.tsx";
import { Tabs } from "./tabs.tsx";

/** Frame of a member's pages: side bar, top bar or tabs by width (look 9), the page, and the note that the index is not LinkedIn's. */
export function Frame(): ReactNode {
  const { t } = useWords();
  const { kind } = useHome();
  const member = useMember();
  useEffect(() => {
    if (member) localStorage.setItem(lastMember, member.id);
  }, [member]);
  if (!member) return <Navigate to="/" replace />;
  return (
    <>
      <button type="button" className="skip" onClick={toMain}>
        {t("app.frame.skip")}
      </button>
      <div className="frame">
        <aside className="side">
          <Link className="mark" to={`/m/${member.id}`}>
            <Mark />
            Rapport
          </Link>
          <MemberMenu />
          <SideNav />
          <div className="foot">
            <span>{t(kind === "tab" ? "app.frame.localTab" : "app.frame.local")}</span>
            <Link to="/privacy">{t("app.frame.check")}</Link>
          </div>
        </aside>
        <div>
          <header className="bar">
            <Link className="mark" to={`/m/${member.id}`}>
              <Mark />
              Rapport
            </Link>
            <BarNav />
            <More className="quiet bar-more">{t("app.frame.more")}</More>
            <span className="who">
              <MemberMenu />
            </span>
          </header>
          <main id="main" tabIndex={-1}>
            <div className="wrap">
              <Suspense fallback={<p className="muted">{t("app.frame.loading")}</p>}>
                <Outlet />
              </Suspense>
              <FootNote method={`/m/${member.id}/method`} />
            </div>
          </main>
        </div>
      </div>
      <Tabs />
      <ScrollRestoration />
    </>
  );
}

/** Two sentences that stand under every page that shows the index (decision 2). */
function FootNote({ method }: { readonly method: string }): ReactNode {
  const { t } = useWords();
  const { pathname } = useLocation();
  return (
    <footer className="foot-note">
      <p>
        {t("app.frame.note")} {pathname === method ? null : <Link to={method}>{t("app.frame.noteLink")}</Link>}
      </p>
    </footer>
  );
}

/** Skips to the content: the address behind the hash is the router's, so the focus is moved by hand. */
export function toMain(): void {
  document.getElementById("main")?.focus();
}
