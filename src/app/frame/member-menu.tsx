import { Menu } from "@mantine/core";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useMember, useWorkspaceState } from "../home/context.tsx";
import { useLanguage, useWords } from "../words.tsx";

/** Whose index is looked at; with several members in the workspace, a way to the others. The language stands in the same menu. */
export function MemberMenu(): ReactNode {
  const { t } = useWords();
  const { language, speak } = useLanguage();
  const { members } = useWorkspaceState();
  const member = useMember();
  const go = useNavigate();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <button type="button" className="quiet">
          <span className="vh">{t("app.frame.chooseMember")}: </span>
          {member?.name ?? "–"}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t("app.frame.member")}</Menu.Label>
        {members.map(each => (
          <Menu.Item key={each.id} onClick={() => go(`/m/${each.id}`)} aria-current={each.id === member?.id || undefined}>
            {each.name}
            {each.sample ? ` · ${t("app.frame.sample")}` : ""}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => go("/welcome")}>{t("app.frame.addMember")}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t("app.frame.language")}</Menu.Label>
        {(["de", "en"] as const).map(each => (
          <Menu.Item key={each} lang={each} aria-current={each === language || undefined} onClick={() => speak(each)}>
            {each === "de" ? "Deutsch" : "English"}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
