import type { CommanderError } from "commander";
import type { RapportError } from "../core/error.ts";
import type { Words } from "../locales/words.ts";
import { wrongUsage } from "./failure.ts";

/** An error of the argument parser in the words of the house; the parser's own are English and name no way out. */
export function usageError(error: CommanderError, command: string | undefined, words: Words): RapportError {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const { t } = words;
  const [, near] = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message) ?? [];
  const meant = near === undefined ? "" : ` ${t("command.errors.meant", { near })}`;
  switch (error.code) {
    case "commander.missingArgument":
    case "commander.missingMandatoryOptionValue":
      return wrongUsage(words, t("command.errors.missingArgument", { name }), command);
    case "commander.unknownOption":
      return wrongUsage(words, `${t("command.errors.unknownOption", { name })}${meant}`, command);
    case "commander.unknownCommand":
      return wrongUsage(words, `${t("command.errors.unknownCommand", { name })}${meant}`);
    case "commander.optionMissingArgument":
      return wrongUsage(words, t("command.errors.missingValue", { name }), command);
    case "commander.excessArguments":
      return wrongUsage(words, t("command.errors.tooMany"), command);
    default:
      return wrongUsage(words, t("errors.wrong-usage.what"), command);
  }
}
