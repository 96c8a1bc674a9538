import type { Command } from "commander";
import type { Words } from "../locales/words.ts";
import { personas } from "../samples/traits.ts";
import type { Context } from "./context.ts";
import type { Forms } from "./give-report.ts";
import type { HomeOptions } from "./home.ts";
import type { ImportCall } from "./import.ts";
import type { StartOptions } from "./start.ts";

type Name = "start" | "import" | "report" | "members" | "export" | "backup";

/** The commands that use the workspace. `command` makes one with its words. */
export function homeCommands(command: (name: Name, args: string) => Command, context: Context): void {
  const { t } = context.words;
  atHome(command("start", ""), context.words)
    .option("--port <n>", t("command.options.port"))
    .option("--no-open", t("command.options.noOpen"))
    .action(async (options: StartOptions) => (await import("./start.ts")).start(options, context));
  atHome(command("import", "<paths …>"), context.words)
    .argument("[paths...]", t("command.args.paths"))
    .option("--member <id>", t("command.options.importMember"))
    .option("--complete", t("command.options.complete"))
    .option("--settings <file>", t("command.options.settings"))
    .option("--sample <persona>", t("command.options.sample", { personas: personas.join(", ") }))
    .option("--json", t("command.options.json"))
    .action(async (paths: string[], options: ImportCall) => (await import("./import.ts")).importPaths(paths, options, context));
  atHome(command("report", ""), context.words)
    .option("--member <id>", t("command.options.homeMember"))
    .option("--as-of <day>", t("command.options.asOf"))
    .option("--json", t("command.options.json"))
    .option("--html <file>", t("command.options.html"))
    .option("--pdf <file>", t("command.options.pdf"))
    .action(async (options: HomeOptions & Forms & { asOf?: string }) => (await import("./report.ts")).report(options, context));
  atHome(command("members", ""), context.words)
    .option("--json", t("command.options.json"))
    .action(async (options: HomeOptions & { json?: boolean }) => (await import("./members.ts")).members(options, context));
  atHome(command("export", "<file>"), context.words)
    .argument("<file>", t("command.args.exportFile"))
    .action(async (file: string, options: HomeOptions) => (await import("./export.ts")).exportTo(file, options, context));
  atHome(command("backup", "<file>"), context.words)
    .argument("<file>", t("command.args.exportFile"))
    .action(async (file: string, options: HomeOptions) => (await import("./export.ts")).backupTo(file, options, context));
}

function atHome(command: Command, { t }: Words): Command {
  return command.option("--data <folder>", t("command.options.data"));
}
