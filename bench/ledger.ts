import type { Activity, OwnText, Target } from "../src/core/activity.ts";
import { dayOf, secondsPerDay } from "../src/core/day.ts";
import type { Ledger } from "../src/core/ledger.ts";
import { compareActivities } from "../src/core/order.ts";
import type { SourceId } from "../src/core/source.ts";

const words =
  "angebot kunde vertrieb projekt termin zahlen frage markt team plan idee lösung preis partner analyse besuch woche ziel".split(
    " ",
  );
const titles = [
  "Head of Sales",
  "Account Executive",
  "Geschäftsführer",
  "Software Engineer",
  "Einkäufer",
  "Freelance Writer",
  "VP Marketing",
];
const origins = [{ import: 0, file: "bench.csv", line: 1 }];

/** An invented member with `count` activities over ten years, or as many as given, from a fixed seed: the mix of a heavy seller. */
export function benchLedger(count: number, years = 10): Ledger {
  const days = Math.round(365.2 * years);
  const firstDay = years > 10 ? dayOf(1970, 1, 1) : dayOf(2016, 1, 1);
  const random = stream(20260101);
  const below = (n: number): number => Math.floor(random() * n);
  const people = Math.max(50, Math.floor(count / 8));
  // As the reader gives them: a word that repeats is one object.
  const slugs = Array.from({ length: people }, (_, i) => `person-${i}`);
  const talks = slugs.map(slug => `c-${slug}`);
  const someone = (): number => below(people);
  const slug = (): string => slugs[someone()]!;
  const at = (): number => (firstDay + below(days)) * secondsPerDay + below(secondsPerDay);
  const text = (least: number): OwnText =>
    ownText(Array.from({ length: least + below(30) }, () => `${words[below(words.length)]}${below(40)}`));
  const target = (second: number): Target => ({
    type: "activity",
    id: String((BigInt(Math.floor(second)) * 1000n) << 22n),
    group: null,
    comment: null,
  });
  const activities: Activity[] = [];
  // File by file and in time order, as rows are read: where they lie in memory is part of the cost.
  const add = (share: number, make: (second: number, i: number) => Activity): void => {
    const seconds = Float64Array.from({ length: Math.ceil(count * share) }, at).sort();
    for (const [i, second] of seconds.entries()) activities.push(make(second, i));
  };
  add(0.5, second => {
    const number = someone();
    const who = slugs[number]!;
    const own = random() < 0.5;
    return {
      kind: "message",
      origins,
      at: second,
      conversation: talks[number]!,
      from: own ? me : { slug: who, name: who },
      to: [own ? who : "me"],
      toNames: "",
      words: 20,
      question: false,
      key: `k${below(count)}`,
      attachment: random() < 0.02,
      spam: false,
    };
  });
  add(0.12, (second, i) => ({
    kind: "connection",
    origins,
    on: Math.floor(second / secondsPerDay),
    gone: null,
    person: { slug: slugs[i % people]!, name: `Person ${i}` },
    company: `Firma ${below(500)}`,
    title: titles[below(titles.length)]!,
  }));
  add(0.08, second => ({
    kind: "invitation",
    origins,
    at: second,
    outgoing: random() < 0.7,
    person: { slug: slug(), name: null },
    noteKey: null,
  }));
  add(0.17, second => {
    return { kind: "reaction", origins, at: second, type: "LIKE", target: target(second - 3600) };
  });
  add(0.05, second => {
    return { kind: "comment", origins, at: second, target: target(second - 7200), text: text(5), generic: false };
  });
  add(0.02, second => {
    return {
      kind: "post",
      origins,
      at: second,
      id: target(second).id,
      urn: "share",
      text: text(20),
      sharedUrl: "",
      mediaUrl: "",
      visibility: "",
    };
  });
  add(0.04, second => ({ kind: "search", origins, at: second, key: `q${below(5_000)}` }));
  add(0.01, second => ({ kind: "follow", origins, at: second, what: "company", name: `Firma ${below(500)}`, status: "" }));
  add(0.01, second => ({
    kind: "endorsement",
    origins,
    at: second,
    given: random() < 0.5,
    person: { slug: slug(), name: null },
    skill: "Vertrieb",
    status: "ACCEPTED",
  }));
  activities.sort(compareActivities);
  return {
    schema: "rapport/ledger@1",
    member: { name: "Bench Member", slugs: ["me"], numbers: [], emails: [], registeredAt: firstDay * secondsPerDay },
    settings: {},
    imports: [
      {
        name: "Complete_LinkedInDataExport_12-31-2025.zip",
        named: firstDay + days,
        complete: true,
        completeWhy: "name",
        observedFrom: firstDay,
        observedTo: firstDay + days,
        spans: [],
        unknown: [],
        files: sources.map(kind => ({ name: `${kind}.csv`, kind, known: kind, rows: 0, kept: 0, skipped: [], remarks: [] })),
      },
    ],
    snapshots: [
      {
        import: 0,
        day: firstDay + days,
        profile: {
          origins,
          headline: "Head of Sales for machine builders in Austria",
          summary: words.join(" "),
          industry: "Machinery",
          location: "Graz",
          websites: true,
        },
        positions: [
          { origins, company: "Beispielwerke", title: "Head of Sales", description: words.join(" "), start: firstDay, end: null },
        ],
        education: [{ origins, school: "Example University" }],
        skills: words.slice(0, 8).map(name => ({ origins, name })),
        languages: [{ origins, name: "Deutsch" }],
      },
    ],
    activities,
  };
}

const me = { slug: "me", name: "Bench Member" };
const sources: readonly SourceId[] = [
  "Connections",
  "messages",
  "Invitations",
  "Shares",
  "Comments",
  "Reactions",
  "SearchQueries",
  "Company Follows",
  "Endorsement_Received_Info",
  "Endorsement_Given_Info",
  "Profile",
  "Positions",
  "Education",
  "Skills",
  "Languages",
];

function ownText(list: readonly string[]): OwnText {
  const raw = list.join(" ");
  const folded = raw.replace(/\d+/g, " ").replace(/ +/g, " ").trim();
  return {
    raw,
    words: list.length,
    key: folded.slice(0, 40),
    folded,
    tokens: ` ${raw} `,
    outsideLink: list.length % 7 === 0,
    language: "de",
  };
}

function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
