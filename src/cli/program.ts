import { Command } from "commander";
import type { Words } from "../locales/words.ts";
import type { Habits } from "../model/plan.ts";
import { wrap } from "../report/layout.ts";
import { personas } from "../samples/traits.ts";
import type { Context } from "./context.ts";
import { homeCommands } from "./home-commands.ts";
import type { InputOptions } from "./input.ts";
import type { PlanOptions } from "./plan.ts";
import type { WhatIfOptions } from "./what-if.ts";

type Json = { readonly json?: boolean };
const habits = ["posts", "comments", "invitations", "openings", "answers", "recommendations"] as const satisfies (keyof Habits)[];
type Examples = keyof Words["catalogue"]["command"]["examples"];

/** The whole command line: names, options and help; each command's own code is loaded only when it is called. */
export function programOf(context: Context, version: string): Command {
  const { words } = context;
  const { t } = words;
  const program = new Command("rapport");
  base(program, context, "main").description(t("command.description")).usage(t("command.usage"));
  program.helpCommand(`help [${t("command.values.command")}]`, t("command.commands.help"));
  program.version(version, "-V, --version", t("command.options.version"));
  const command = (name: Exclude<Examples, "main">, args: string): Command => {
    const made = base(program.command(name), context, name).description(t(`command.commands.${name}`));
    return made.usage(`${args} [${v.options}]`.trimStart());
  };
  const v = words.catalogue.command.values;
  const paths = `[${v.paths}...]`;
  const given = `<${v.paths} …>`;

  inputs(command("score", given), words)
    .argument(paths, t("command.args.paths"))
    .option("--json", t("command.options.json"))
    .option(`--html <${v.file}>`, t("command.options.html"))
    .option(`--pdf <${v.file}>`, t("command.options.pdf"))
    .action(async (given: string[], options: InputOptions & Json & { html?: string; pdf?: string }) =>
      (await import("./score.ts")).score(given, options, context),
    );
  inputs(command("explain", `<${v.audit}> ${given}`), words)
    .argument(`<${v.audit}>`, t("command.args.audit"))
    .argument(paths, t("command.args.paths"))
    .option("--json", t("command.options.json"))
    .action(async (id: string, given: string[], options: InputOptions & Json) =>
      (await import("./explain.ts")).explain(id, given, options, context),
    );
  inputs(command("steps", given), words)
    .argument(paths, t("command.args.paths"))
    .option("--json", t("command.options.json"))
    .action(async (given: string[], options: InputOptions & Json) => (await import("./steps.ts")).steps(given, options, context));
  const ahead = inputs(command("what-if", given), words).argument(paths, t("command.args.paths"));
  for (const habit of habits)
    ahead.option(`--${habit} <${v.number}>`, t("command.options.weekly", { what: t(`whatIf.habit.${habit}`) }));
  ahead
    .option("--json", t("command.options.json"))
    .action(async (given: string[], options: WhatIfOptions) => (await import("./what-if.ts")).whatIf(given, options, context));
  inputs(command("plan", given), words)
    .argument(paths, t("command.args.paths"))
    .option(`--weeks <${v.number}>`, t("command.options.weeks"))
    .option(`--minutes <${v.number}>`, t("command.options.minutes"))
    .option(`--from <${v.day}>`, t("command.options.from"))
    .option(`--ics <${v.file}>`, t("command.options.ics"))
    .option("--data <folder>", t("command.options.data"))
    .option("--json", t("command.options.json"))
    .action(async (given: string[], options: PlanOptions) => (await import("./plan.ts")).plan(given, options, context));
  inputs(command("people", given), words)
    .argument(paths, t("command.args.paths"))
    .option("--json", t("command.options.json"))
    .action(async (given: string[], options: InputOptions & Json) =>
      (await import("./people.ts")).people(given, options, context),
    );
  inputs(command("network", given), words)
    .argument(paths, t("command.args.paths"))
    .option("--json", t("command.options.json"))
    .action(async (given: string[], options: InputOptions & Json) =>
      (await import("./network.ts")).network(given, options, context),
    );
  files(command("content", given), words)
    .argument(paths, t("command.args.paths"))
    .option("--json", t("command.options.json"))
    .action(async (given: string[], options: InputOptions & Json) =>
      (await import("./content.ts")).content(given, options, context),
    );
  files(command("inspect", given), words)
    .argument(paths, t("command.args.paths"))
    .option("--json", t("command.options.json"))
    .action(async (given: string[], options: InputOptions & Json) =>
      (await import("./inspect.ts")).inspect(given, options, context),
    );
  inputs(command("history", given), words)
    .argument(paths, t("command.args.paths"))
    .option("--csv", t("command.options.csv"))
    .option("--json", t("command.options.json"))
    .action(async (given: string[], options: InputOptions & Json & { csv?: boolean }) =>
      (await import("./history.ts")).history(given, options, context),
    );
  files(command("why", `<${v.weekA}> <${v.weekB}> ${given}`), words)
    .argument(`<${v.weekA}>`, t("command.args.weekA"))
    .argument(`<${v.weekB}>`, t("command.args.weekB"))
    .argument(paths, t("command.args.paths"))
    .option("--json", t("command.options.json"))
    .action(async (a: string, b: string, given: string[], options: InputOptions & Json) =>
      (await import("./why.ts")).why(a, b, given, options, context),
    );
  homeCommands(command, context);
  command("model", "")
    .option("--json", t("command.options.json"))
    .action(async (options: Json) => (await import("./model.ts")).model(options, context));
  command("schema", "").action(async () => (await import("./schema.ts")).schema(context));
  command("sample", `<${v.persona}> --out <${v.file}>`)
    .argument(`<${v.persona}>`, t("command.args.persona", { personas: personas.join(", ") }))
    .requiredOption(`--out <${v.file}>`, t("command.options.out"))
    .option(`--scale <${v.number}>`, t("command.options.scale"))
    .action(async (persona: string, options: { out: string; scale?: string }) =>
      (await import("./sample.ts")).sample(persona, options, context),
    );
  for (const each of [program, ...program.commands])
    each.option("--lang <de|en>", t("command.options.lang")).option("--debug", t("command.options.debug"));
  return program;
}

/** Options of a command that scores a day. */
function inputs(command: Command, words: Words): Command {
  const { day } = words.catalogue.command.values;
  return files(command.option(`--as-of <${day}>`, words.t("command.options.asOf")), words);
}

/** Options of a command that reads archives. */
function files(command: Command, { t, catalogue }: Words): Command {
  const v = catalogue.command.values;
  return command
    .option(`--settings <${v.file}>`, t("command.options.settings"))
    .option("--complete", t("command.options.complete"))
    .option(`--member <${v.id}>`, t("command.options.member"))
    .option(`--time-zone <${v.zone}>`, t("command.options.timeZone"))
    .option(`--sample <${v.persona}>`, t("command.options.sample", { personas: personas.join(", ") }));
}

/** What all commands share: language, trace, help in the language of the call, and errors that are thrown and not printed. */
function base(command: Command, { words, width }: Context, examples: Examples): Command {
  const { t, catalogue } = words;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": t("command.help.usage"),
    "Options:": t("command.help.options"),
    "Commands:": t("command.help.commands"),
    "Arguments:": t("command.help.arguments"),
  };
  const list = catalogue.command.examples[examples];
  const column = Math.max(...list.map(([call]) => call?.length ?? 0));
  const lines = list.flatMap(([call = "", note = ""]) =>
    list.every(([, each = ""]) => column + each.length + 4 <= width)
      ? [`  ${call.padEnd(column)}  ${note}`]
      : [`  ${call}`, `      ${note}`],
  );
  return command
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ writeErr: () => {}, outputError: () => {} })
    .configureHelp({ styleTitle: title => titles[title] ?? title, subcommandTerm: each => each.name(), helpWidth: width })
    .helpOption("-h, --help", t("command.options.help"))
    .addHelpText(
      "after",
      `\n${[t("command.help.examples"), ...lines].join("\n")}\n${examples === "main" ? `\n${wrap(t("command.help.notes"), width).join("\n")}` : ""}`,
    );
}
