import { Button } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { useNavigate } from "react-router";
import { useImports } from "../../importing/context.tsx";

export function Component(): ReactNode {
  const { importSample, list } = useImports();
  const go = useNavigate();
  const done = list.at(-1)?.outcome;
  useEffect(() => {
    if (done) go(`/m/${done.member}`);
  }, [done, go]);
  return (
    <>
      <h1>Rapport</h1>
      {(["seller", "consultant", "newcomer"] as const).map(name => (
        <Button key={name} onClick={() => importSample(name)}>
          {name}
        </Button>
      ))}
      <pre>{list.map(each => `${each.name} ${each.progress?.file} ${each.error}`).join("\n")}</pre>
    </>
  );
}
