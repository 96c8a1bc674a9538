import type { Words } from "../locales/words.ts";
import type { UntoldMessages } from "../model/untold.ts";
import type { PersonFacts } from "../people/people.ts";
import { waitsForContact, waitsForMember } from "../people/rhythm.ts";
import { clean, cut, table, wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import { listOf } from "./say.ts";
import type { TerminalOptions } from "./terminal.ts";

export type Named = PersonFacts & { readonly name: string };

export const groups = ["turn", "quiet", "rest"] as const;
export type Group = (typeof groups)[number];

/** Where somebody stands in the list: the member's turn, quieter than usual, or neither. */
export function groupOf({ turn, last, pace }: PersonFacts, today: number): Group {
  if (turn !== null && last !== null && waitsForMember(turn === "contact", last, today)) return "turn";
  return pace === "overdue" || pace === "fading" ? "quiet" : "rest";
}

/** The member wrote last, and it is not so long ago that nobody waits any more. */
export const owesWord = ({ turn, last }: PersonFacts, today: number): boolean =>
  turn !== null && last !== null && waitsForContact(turn === "contact", last, today);

/** "9 days", "3 weeks", "5 months", as after "for" or "every". */
export function spanOf(days: number, as: "since" | "every", { t }: Words): string {
  if (days < 14) return t(`people.${as}.days`, { count: Math.max(1, Math.round(days)) });
  if (days < 70) return t(`people.${as}.weeks`, { count: Math.round(days / 7) });
  return t(`people.${as}.months`, { count: Math.round(days / 30.44) });
}

/** Two short lines: what is the matter now, and what would be usual. */
export function standingOf(person: PersonFacts, today: number, words: Words): readonly [string, string] {
  const { t } = words;
  const { last, rhythm, wish } = person;
  if (last === null) return [t("people.noMessages"), ""];
  const wanted = wish ?? rhythm;
  const usual =
    wanted === null ? "" : t(wish === null ? "people.usually" : "people.wished", { every: spanOf(wanted, "every", words) });
  const group = groupOf(person, today);
  if (group === "turn") {
    const days = today - last;
    return [t("people.turn"), days <= 0 ? t("people.wroteToday") : t("people.wrote", { count: days })];
  }
  if (group === "quiet") return [t("people.quiet", { span: spanOf(today - last, "since", words) }), usual];
  return wanted === null ? [t("people.noRhythm"), t("people.noRhythmWhy")] : [t("people.inRhythm"), usual];
}

/** The finding over the list. */
export function peopleTitle(list: readonly PersonFacts[], today: number, hasMessages: boolean, { t }: Words): string {
  if (!hasMessages) return t("people.titleNoMessages");
  const count = (group: Group): number => list.filter(person => groupOf(person, today) === group).length;
  const turn = count("turn");
  const quiet = count("quiet");
  return `${turn === 0 ? t("people.titleNone") : t("people.title", { count: turn })}${quiet === 0 ? "" : t("people.titleQuiet", { count: quiet })}`;
}

/** Which messages belong to nobody in the list, as a sentence; empty where all do. */
export function untoldText(untold: UntoldMessages, words: Words): string {
  const kinds = (["nameless", "groups", "advertising"] as const).filter(kind => untold[kind] > 0);
  const list = kinds.map(kind => words.t(`people.untold.${kind}`, { count: untold[kind] }));
  return list.length === 0 ? "" : words.t("people.untoldList", { list: listOf(words, list) });
}

const most = 15;

/** The people in the terminal: whose turn it is and who has gone quiet, the strongest ties first. */
export function peopleText(
  list: readonly Named[],
  today: number,
  hasMessages: boolean,
  untold: UntoldMessages,
  words: Words,
  options: TerminalOptions,
): string {
  const { t } = words;
  const { width } = options;
  const paint = paints(options.color);
  const blocks = groups.flatMap(group => {
    const people = list.filter(person => groupOf(person, today) === group);
    if (people.length === 0) return [];
    const rows = people.slice(0, most).map(person => {
      const [now, usual] = standingOf(person, today, words);
      const role = [person.title, person.company].filter(text => text !== "").join(", ");
      return [clean(person.name), cut(clean(role), Math.max(12, width - 76)), now, usual];
    });
    const head = [t("people.person"), "", t("people.now"), ""].map(title => ({ title, right: false }));
    const others = people.length > most ? [paint.dim(`  ${t("people.more", { count: people.length - most })}`)] : [];
    return [[paint.bold(`  ${t(`people.groups.${group}`)} (${people.length})`), ...table(head, rows, paint.dim), ...others]];
  });
  const title = peopleTitle(list, today, hasMessages, words);
  const lines = [
    [...wrap(title, width, "  ").map(paint.bold), ...wrap(t(hasMessages ? "people.lead" : "people.leadNoMessages"), width, "  ")],
    ...blocks,
    wrap(`${untoldText(untold, words)} ${t("people.private")}`.trim(), width, "  ").map(paint.dim),
  ];
  return `\n${lines.map(block => block.join("\n")).join("\n\n")}\n`;
}
