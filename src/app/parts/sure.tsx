import { Button, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useWords } from "../words.tsx";

type Props = {
  readonly label: string;
  readonly ask: string;
  readonly yes: string;
  readonly onYes: () => Promise<void>;
};

/** A text button that asks once more. */
export function Sure({ label, ask, yes, onYes }: Props): ReactNode {
  const { t } = useWords();
  const [asked, { open, close }] = useDisclosure(false);
  return (
    <>
      <button type="button" className="quiet" onClick={open}>
        {label}
      </button>
      <Modal opened={asked} onClose={close} title={label} closeButtonProps={{ "aria-label": t("app.frame.close") }}>
        <p>{ask}</p>
        <p className="acts" style={{ marginTop: 16 }}>
          <Button
            onClick={() => {
              close();
              void onYes();
            }}
          >
            {yes}
          </Button>
          <Button variant="default" onClick={close}>
            {t("app.frame.cancel")}
          </Button>
        </p>
      </Modal>
    </>
  );
}
