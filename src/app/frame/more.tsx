import { Drawer } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { type ReactNode, useEffect } from "react";
import { useLocation } from "react-router";
import { useWords } from "../words.tsx";
import { MemberMenu } from "./member-menu.tsx";
import { SideNav } from "./nav.tsx";

/** A button that opens a drawer with all that a bar or the tabs have no room for. */
export function More({ children, className }: { readonly children: ReactNode; readonly className?: string }): ReactNode {
  const { t } = useWords();
  const [open, { open: show, close }] = useDisclosure(false);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the drawer closes whenever the page changes
  useEffect(close, [pathname]);
  return (
    <>
      <button type="button" className={className} onClick={show} aria-expanded={open}>
        {children}
      </button>
      <Drawer
        opened={open}
        onClose={close}
        position="bottom"
        size="auto"
        title={t("app.frame.more")}
        closeButtonProps={{ "aria-label": t("app.frame.close") }}
      >
        <div className="drawer-nav side-links">
          <SideNav />
          <MemberMenu />
        </div>
      </Drawer>
    </>
  );
}
