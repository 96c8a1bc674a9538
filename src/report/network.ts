import type { Words } from "../locales/words.ts";
import type { NetworkView } from "../people/network.ts";
import { clean, cut, table, wrap } from "./layout.ts";
import { paints } from "./paint.ts";
import type { TerminalOptions } from "./terminal.ts";

export type Network = NonNullable<NetworkView["network"]>;
export const groupings = ["function", "level", "company"] as const;
export type Grouping = (typeof groupings)[number];
/** A kind of connections, with what it is made of; `key` opens it where it can be opened. */
export type Field = {
  readonly key: string | null;
  readonly name: string;
  readonly count: number;
  readonly parts: readonly { readonly name: string; readonly count: number }[];
};

const functionName = ({ named, t }: Words, id: number | null): string =>
  id === null ? t("network.unknown") : named("titles.functions", `${id}`);
const levelName = ({ named, t }: Words, id: number | null): string =>
  id === null ? t("network.unknown") : named("titles.levels", `${id}`);

/**
 * The network in one grouping, largest first: functions by level, levels by function, or companies. `path` holds the keys of the fields
 * opened: a function shows its levels, a level in it the companies there.
 */
export function fieldsOf(net: Network, by: Grouping, words: Words, path: readonly string[] = []): Field[] {
  if (by === "company") return companyFields(net.companies, net.size, words);
  const [outer, inner] = by === "function" ? (["function", "level"] as const) : (["level", "function"] as const);
  const of = (key: string): Network["cells"] => net.cells.filter(cell => `${cell[outer]}` === key);
  const [first, second] = path;
  if (first === undefined)
    return (outer === "function" ? net.functions : net.levels).map(({ id, count }) => ({
      key: `${id}`,
      name: nameOf(outer, id, words),
      count,
      parts: of(`${id}`).map(cell => ({ name: nameOf(inner, cell[inner], words), count: cell.count })),
    }));
  const cells = of(first);
  const chosen = cells.find(cell => `${cell[inner]}` === second);
  if (chosen) return companyFields(chosen.companies, chosen.count, words);
  return cells.map(cell => ({
    key: `${cell[inner]}`,
    name: nameOf(inner, cell[inner], words),
    count: cell.count,
    parts: companyFields(cell.companies, cell.count, words),
  }));
}

/** The fields opened on the way, from the outermost, as words. */
export function pathOf(by: Grouping, path: readonly string[], words: Words): string[] {
  const kinds = by === "function" ? (["function", "level"] as const) : (["level", "function"] as const);
  return path.map((key, i) => nameOf(kinds[i] ?? "level", key === "null" ? null : Number(key), words));
}

const nameOf = (kind: "function" | "level", id: number | null, words: Words): string =>
  kind === "function" ? functionName(words, id) : levelName(words, id);

/** Companies, and all the others as one field. */
function companyFields(companies: Network["companies"], all: number, { t }: Words): Field[] {
  const rest = all - companies.reduce((sum, { count }) => sum + count, 0);
  const named = companies.map(({ name, count }) => ({ key: null, name: clean(name), count, parts: [] }));
  return rest > 0 ? [...named, { key: null, name: t("network.others"), count: rest, parts: [] }] : named;
}

/** What is wanted, the rarest first. */
export function wantedList({ wanted }: Network, words: Words): { name: string; count: number }[] {
  return [
    ...wanted.functions.map(({ id, count }) => ({ name: functionName(words, id), count })),
    ...wanted.levels.map(({ id, count }) => ({ name: levelName(words, id), count })),
    ...wanted.companies.map(({ name, count }) => ({ name: clean(name), count })),
  ].sort((a, b) => a.count - b.count);
}

/** The finding and what it rests on. */
export function networkOpening({ day, network: net }: NetworkView, { t }: Words): { title: string; lead: string } {
  if (net === null) return { title: t("network.titleNone"), lead: t("network.leadNone") };
  const title =
    net.judged === 0
      ? t("network.titleUnjudged", { count: net.size })
      : t("network.title", { count: net.size, share: net.fitting / net.judged });
  return { title, lead: t("network.lead", { day, judged: net.judged, hidden: net.hidden, untold: net.untold }) };
}

/** The sentence about acceptance. */
export function acceptanceFinding(sent: NonNullable<NetworkView["invitations"]>["sent"], { t }: Words): string {
  return sent.accepted === null || sent.cases === 0
    ? t("network.invitationsFindingNone")
    : t("network.invitationsFinding", { share: sent.accepted / sent.cases });
}

/** Rows of the table of invitations: what, sent, received. */
export function invitationRows({ sent, received }: NonNullable<NetworkView["invitations"]>, { t, numbers }: Words): string[][] {
  const accepted = (n: number | null): string => (n === null ? "–" : numbers.whole(n));
  return [
    [t("network.rows"), numbers.whole(sent.rows), numbers.whole(received.rows)],
    [t("network.open"), numbers.whole(sent.open), numbers.whole(received.open)],
    [t("network.cases"), numbers.whole(sent.cases), numbers.whole(received.cases)],
    [t("network.accepted"), accepted(sent.accepted), accepted(received.accepted)],
  ];
}

/** Rows of the table of quarters: up to, size, new, fit. */
export function quarterRows({ quarters }: Network, { numbers }: Words): string[][] {
  return quarters.map(({ to, size, fresh, fitting, judged }) => [
    numbers.date(to),
    numbers.whole(size),
    numbers.whole(fresh),
    judged === 0 ? "–" : numbers.share(fitting / judged),
  ]);
}

export const quarterColumns = ({ t }: Words) => [
  { title: t("network.to") },
  { title: t("network.size"), right: true },
  { title: t("network.fresh"), right: true },
  { title: t("network.fit"), right: true },
];

/** Who decides, and with how many of them both have written. */
export function keyText({ key }: Network, { t }: Words): { finding: string; reached: string } {
  const reached = key.reached === null ? t("network.keyUnknown") : t("network.keyReached", { reached: key.reached });
  return { finding: t("network.keyFinding", { count: key.count }), reached };
}

const mostShown = 10;

/** The network in the terminal: counts and companies, nobody's name. */
export function networkText(view: NetworkView, words: Words, options: TerminalOptions): string {
  const { t, numbers } = words;
  const { width } = options;
  const paint = paints(options.color);
  const { title, lead } = networkOpening(view, words);
  const text = (line: string): string[] => wrap(line, width, "  ");
  const counted = (title: string, list: readonly { readonly name: string; readonly count: number }[]): string[] =>
    table(
      [
        { title, width: 40 },
        { title: t("network.connections"), right: true },
      ],
      list.map(({ name, count }) => [cut(name, 40), numbers.whole(count)]),
      paint.dim,
    );
  const largest = (title: string, list: readonly { readonly name: string; readonly count: number }[]): string[] => {
    const more = list.length > mostShown ? text(t("steps.others", { count: list.length - mostShown })).map(paint.dim) : [];
    return [...counted(title, list.slice(0, mostShown)), ...more];
  };
  const head = [text(title).map(paint.bold), text(lead)];
  const { network: net, invitations } = view;
  const body =
    net === null
      ? []
      : [
          text(t("network.whoFinding", { n: net.mix })).map(paint.bold),
          ...(["function", "level"] as const).map(by => largest(t(`network.${byWord[by]}`), fieldsOf(net, by, words))),
          counted(t("network.byCompany"), companyFields(net.companies.slice(0, mostShown), net.size, words)),
          largest(t("network.wanted"), wantedList(net, words)),
          table(quarterColumns(words), quarterRows(net, words), paint.dim),
          [...text(keyText(net, words).finding).map(paint.bold), ...text(keyText(net, words).reached)],
        ];
  const asked =
    invitations === null
      ? [text(t("network.invitationsNone"))]
      : [
          text(acceptanceFinding(invitations.sent, words)).map(paint.bold),
          table(
            [
              { title: t("network.invitations") },
              { title: t("network.sent"), right: true },
              { title: t("network.received"), right: true },
            ],
            invitationRows(invitations, words),
            paint.dim,
          ),
          text(t("network.invitationsReading")).map(paint.dim),
        ];
  const foot = [text(t("network.private")).map(paint.dim)];
  return `\n${[...head, ...body, ...asked, ...foot].map(block => block.join("\n")).join("\n\n")}\n`;
}

/** Key of the name of a grouping. */
export const byWord = { function: "byFunction", level: "byLevel", company: "byCompany" } as const;
