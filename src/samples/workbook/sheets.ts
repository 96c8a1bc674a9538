import { type Day, isoDay } from "../../core/day.ts";
import type { Contact } from "../life/life.ts";
import type { Figures, PostFigures } from "./figures.ts";
import type { SampleCell, SampleSheet } from "./xlsx.ts";

/** How the two layouts differ in what stands in a cell (format spec 2.4, 2.5). */
type Layout = {
  readonly isNew: boolean;
  readonly number: (n: number) => SampleCell;
  readonly share: (part: number) => SampleCell;
  readonly link: (post: PostFigures) => string;
};
const most = 50;
const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ",");

const classic: Layout = {
  isNew: false,
  number: n => n,
  share: part => (part < 0.01 ? "< 1%" : Math.round(part * 1000) / 1000),
  link: ({ post }) => `https://www.linkedin.com/feed/update/urn:li:activity:${post.activity}`,
};
const newer: Layout = {
  isNew: true,
  number: n => (n < 0 ? `-${thousands(-n)}` : thousands(n)),
  share: part => (part < 0.01 ? "< 1%" : `${Math.round(part * 100)}%`),
  link: ({ post }) => {
    const [kind, id] = post.urn.split(":");
    return `https://www.linkedin.com/posts/maya-sampleton_invented-${kind}-${id}-Xa1B`;
  },
};

/** The five sheets of the classic layout. */
export function classicSheets(figures: Figures, contacts: readonly Contact[]): SampleSheet[] {
  return [...figureSheets(figures, classic), audienceSheet("DEMOGRAPHICS", contacts, classic)];
}

/** The six sheets of the 2026 layout: all values texts, and the stray filler. */
export function newerSheets(figures: Figures, contacts: readonly Contact[]): SampleSheet[] {
  const audience = ["AUDIENCE DEMOGRAPHICS", "CONTENT DEMOGRAPHICS"].map(name => audienceSheet(name, contacts, newer));
  return [...figureSheets(figures, newer), ...audience];
}

/** M/D/YYYY without leading zeros, as in English (US). */
function us(day: Day): string {
  const [year, month, date] = isoDay(day).split("-").map(Number);
  return `${month}/${date}/${year}`;
}

const numbered = (rows: readonly (readonly SampleCell[])[], from = 1): [number, readonly SampleCell[]][] =>
  rows.map((row, i) => [from + i, row]);

function figureSheets({ first, last, days, posts, total }: Figures, { isNew, number, link }: Layout): SampleSheet[] {
  const within = days.filter(({ day }) => day >= first);
  const seen = within.reduce((sum, day) => sum + day.impressions, 0);
  const daily = days.map(({ day, impressions, engagements }) => [us(day), number(impressions), number(engagements)]);
  const followers = days.map(day => [us(day.day), number(day.followers)]);
  return [
    {
      name: "DISCOVERY",
      lines: new Map(
        numbered([
          ["Overall Performance", `${us(first)} - ${us(last)}`],
          ["Impressions", number(seen)],
          ["Members reached", number(Math.round(seen * 0.54))],
        ]),
      ),
    },
    { name: "ENGAGEMENT", lines: new Map(numbered([["Date", "Impressions", "Engagements"], ...daily])) },
    postSheet(posts, isNew, number, link),
    {
      name: "FOLLOWERS",
      lines: new Map([
        [1, [`Total followers on ${us(last)}${isNew ? "" : ":"}`, number(total)]],
        ...numbered([["Date", "New followers"], ...followers], 3),
      ]),
    },
  ];
}

function postSheet(posts: readonly PostFigures[], isNew: boolean, number: Layout["number"], link: Layout["link"]): SampleSheet {
  const best = (of: (post: PostFigures) => number): PostFigures[] =>
    [...posts]
      .filter(post => of(post) > 0)
      .sort((a, b) => of(b) - of(a) || a.day - b.day)
      .slice(0, most);
  const [left, right] = [best(post => post.engagements), best(post => post.impressions)];
  const half = (post: PostFigures | undefined, n: number): SampleCell[] =>
    post === undefined ? (isNew ? ["481", null, null] : [null, null, null]) : [link(post), us(post.day), number(n)];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
    ...half(left[i], left[i]?.engagements ?? 0),
    isNew ? "481" : null,
    ...half(right[i], right[i]?.impressions ?? 0),
  ]);
  const titles = (by: string): string[] => ["Post URL", isNew ? "Post Publish Date" : "Post publish date", by];
  return {
    name: "TOP POSTS",
    lines: new Map([
      [1, ["Maximum of 50 posts available to include in this list"]],
      ...numbered([[...titles("Engagements"), null, ...titles("Impressions")], ...rows], 3),
    ]),
  };
}

const seniority: readonly [string, number][] = [
  ["Senior", 0.31],
  ["Entry", 0.17],
  ["Director", 0.14],
  ["Manager", 0.11],
  ["CXO", 0.06],
];
const sizes: readonly [string, number][] = [
  ["51-200 employees", 0.19],
  ["201-500 employees", 0.17],
  ["11-50 employees", 0.15],
  ["10,001+ employees", 0.14],
  ["1001-5000 employees", 0.12],
];
const places: readonly [string, number][] = [
  ["Greater Munich Metropolitan Area", 0.16],
  ["Vienna, Austria", 0.12],
  ["Berlin Metropolitan Area", 0.1],
  ["Zurich, Switzerland", 0.04],
  ["Greater Hamburg Area", 0.008],
];
const industries: readonly [string, number][] = [
  ["Software Development", 0.18],
  ["IT Services and IT Consulting", 0.13],
  ["Machinery Manufacturing", 0.08],
  ["Business Consulting and Services", 0.06],
  ["Financial Services", 0.007],
];

/** Titles and companies are those of the member's contacts, the rest is the same for all. */
function audienceSheet(name: string, contacts: readonly Contact[], { isNew, share }: Layout): SampleSheet {
  const groups: [string, string, readonly (readonly [string, number])[]][] = [
    ["Job titles", "Job title", common(contacts, contact => contact.title)],
    ["Locations", "Location", places],
    ["Industries", "Industry", industries],
    ["Seniority", "Seniority", seniority],
    ["Company size", "Company size", sizes],
    ["Companies", "Company", common(contacts, contact => contact.company)],
  ];
  const rows = groups.flatMap(([many, one, values]) => values.map(([value, part]) => [isNew ? one : many, value, share(part)]));
  const titles = isNew ? ["Category", "Value", "%"] : ["Top Demographics", "Value", "Percentage"];
  return { name, lines: new Map(numbered([titles, ...rows])) };
}

function common(contacts: readonly Contact[], of: (contact: Contact) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const contact of contacts) if (of(contact) !== "") counts.set(of(contact), (counts.get(of(contact)) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([value, n]) => [value, n / Math.max(1, contacts.length)]);
}
