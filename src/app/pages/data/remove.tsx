import { Button, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import type { MemberEntry } from "../../../workspace/workspace.ts";
import { useChanged, useHome } from "../../home/context.tsx";
import { useWords } from "../../words.tsx";

/** Deletion of a member, asked once more before it is done. */
export function Remove({ member }: { readonly member: MemberEntry }): ReactNode {
  const { t } = useWords();
  const { workspace } = useHome();
  const changed = useChanged();
  const go = useNavigate();
  const [asked, ask] = useDisclosure(false);
  const name = member.name === "" ? t("app.readings.memberName") : member.name;
  const remove = async (): Promise<void> => {
    await workspace.removeMember(member.id);
    go("/");
    await changed();
  };
  return (
    <section aria-labelledby="h-remove">
      <h2 id="h-remove">{t("app.settings.remove")}</h2>
      <p className="small">{t("app.settings.removeNote", { name })}</p>
      <Button variant="default" mt={12} onClick={ask.open}>
        {t("app.settings.removeButton")}
      </Button>
      <Modal
        opened={asked}
        onClose={ask.close}
        title={t("app.settings.removeButton")}
        closeButtonProps={{ "aria-label": t("app.frame.close") }}
      >
        <p>{t("app.settings.removeSure", { name })}</p>
        <p className="acts" style={{ marginTop: 16 }}>
          <Button onClick={() => void remove()}>{t("app.settings.removeYes")}</Button>
          <Button variant="default" onClick={ask.close}>
            {t("app.frame.cancel")}
          </Button>
        </p>
      </Modal>
    </section>
  );
}
