// Own table of the project. Kinds of openings, asked of the first sentence in this order; two of three posts are none of them.

export const openingKinds = [
  "question",
  "number-list",
  "statistic",
  "contrarian",
  "story",
  "how-to",
  "announcement",
  "gratitude",
  "job-ad",
  "quote",
  "event",
  "direct-address",
  "other",
] as const;
export type OpeningKind = (typeof openingKinds)[number];

type HookRule = {
  readonly kind: Exclude<OpeningKind, "other">;
  readonly lang: string;
  readonly regex: string;
  readonly example: string;
};
export const hookRules: readonly HookRule[] = [
  { kind: "question", lang: "*", regex: "\\?\\s*$", example: "How long should a cold email be?" },
  {
    kind: "number-list",
    lang: "*",
    regex:
      "^[^a-z0-9]*(?:here are |these |the |my |hier sind |die |meine )?(?:top )?\\d{1,3}\\b(?! ?%|[:.,]\\d| ?(?:percent|prozent|uhr|million(?:en)?|billion|mio|mrd)\\b| (?:years?|months?|weeks?|days?|hours?|minutes?|jahre?n?|monate?n?|wochen?|tage?n?|stunden?|minuten?)\\b)",
    example: "5 Dinge, die im Erstgespräch helfen",
  },
  {
    kind: "statistic",
    lang: "*",
    regex:
      "(?:\\d{1,3}(?:[.,]\\d+)? ?(?:%|percent\\b|prozent\\b)|[$€£]\\s?\\d|\\b\\d[\\d.,]* ?(?:million(?:en)?|billion|mio|mrd|tsd|k)\\b)",
    example: "73% of buyers decide before the first call",
  },
  {
    kind: "contrarian",
    lang: "en",
    regex:
      "\\b(?:unpopular opinion|hot take|controversial|nobody (?:talks|tells)|no one (?:talks|tells)|stop (?:doing|\\w+ing)|is dead|is a lie|myth|overrated|wrong about|don[’']?t)\\b",
    example: "Unpopular opinion: demos come too early",
  },
  {
    kind: "contrarian",
    lang: "de",
    regex:
      "\\b(?:unbeliebte meinung|steile these|niemand (?:spricht|sagt)|hört auf|hör auf|mythos|irrtum|überbewertet|ist tot|falsch|bullshit)\\b",
    example: "Unbeliebte Meinung: Der Termin kommt zu früh",
  },
  {
    kind: "story",
    lang: "en",
    regex:
      "^[^a-z0-9]*(?:(?:yesterday|last (?:week|month|year|night)|\\w+ years? ago|in (?:19|20)\\d\\d|when i|i (?:was|got|lost|quit|failed|remember|used to|met|made|left|grew up)|my (?:first|boss|father|mother|dad|mom|daughter|son|wife|husband)|today (?:i|we|marks)|it was))\\b",
    example: "10 years ago I sold my first machine",
  },
  {
    kind: "story",
    lang: "de",
    regex:
      "^[^a-zäöü0-9]*(?:gestern|letzte[nrs]? (?:woche|monat|jahr)|vor (?:\\w+ )?(?:jahr|monat|woche|tag)\\w*|als ich|ich (?:war|habe|wurde|bin|erinnere|dachte)|meine? (?:erste[rs]?|chef\\w*|vater|mutter|tochter|sohn)|heute (?:vor|habe|bin|war)|es war)\\b",
    example: "Vor zehn Jahren habe ich meine erste Maschine verkauft",
  },
  {
    kind: "how-to",
    lang: "en",
    regex:
      "^[^a-z0-9]*(?:how (?:to|i|we)|here[’']?s how|the (?:exact|simple|best) way|step[- ]by[- ]step|a (?:simple|quick) guide|want to)\\b",
    example: "How to prepare a second meeting",
  },
  {
    kind: "how-to",
    lang: "de",
    regex:
      "^[^a-zäöü0-9]*(?:so (?:geht|funktioniert|klappt|gelingt|habe)|wie (?:du|sie|man|wir|ich)|schritt für schritt|anleitung)\\b",
    example: "So gelingt der zweite Termin",
  },
  {
    kind: "announcement",
    lang: "en",
    regex:
      "\\b(?:happy|excited|thrilled|pleased|proud|delighted|honou?red) to (?:share|announce|join|be|welcome)|\\b(?:big|some|personal) (?:news|update)|starting a new position|\\bannounc\\w+",
    example: "I’m happy to share that I have a new position",
  },
  {
    kind: "announcement",
    lang: "de",
    regex:
      "\\bfreuen? (?:mich|uns)[\\w ,]{0,30}(?:mitzuteilen|bekannt|verkünden|teilen|anzukündigen|starten)|neue (?:stelle|position|herausforderung) (?:angetreten|als)|es ist (?:offiziell|soweit)",
    example: "Ich freue mich, bekannt zu geben, dass es losgeht",
  },
  {
    kind: "gratitude",
    lang: "en",
    regex: "^[^a-z0-9]*(?:thank|thanks|grateful|huge thanks|a big thank)",
    example: "Thank you to everyone who came",
  },
  {
    kind: "gratitude",
    lang: "de",
    regex: "^[^a-zäöü0-9]*(?:danke|vielen dank|herzlichen dank|dankbar)",
    example: "Danke an alle, die dabei waren",
  },
  {
    kind: "job-ad",
    lang: "en",
    regex:
      "\\b(?:we[’']?re hiring|we are hiring|join our team|open (?:role|position)|job (?:alert|opening)|apply (?:now|here)|now hiring)\\b",
    example: "We’re hiring in Graz",
  },
  {
    kind: "job-ad",
    lang: "de",
    regex:
      "\\b(?:wir suchen|wir stellen ein|stellenangebot|bewirb dich|bewerbt euch|verstärkung gesucht|offene stelle)\\b|\\(m/w/d\\)",
    example: "Wir suchen Verstärkung (m/w/d)",
  },
  { kind: "quote", lang: "*", regex: '^[^a-z0-9]{0,2}["“„«].{8,}["”“»]', example: "“Culture eats strategy for breakfast”" },
  {
    kind: "event",
    lang: "en",
    regex: "\\b(?:join (?:me|us)|webinar|register|live (?:on|session)|see you (?:at|there)|(?:meet|visit|find) (?:me|us) at)\\b",
    example: "Join us live on Thursday",
  },
  {
    kind: "event",
    lang: "de",
    regex:
      "\\b(?:webinar|anmeldung|meldet euch an|melde dich an|sei dabei|seid dabei|besucht uns|besuch uns|live (?:am|bei)|(?:triff|trefft|treffen|sehen) (?:mich|uns|wir uns) (?:auf|bei|am|im)|einladung zu[rm]?)\\b",
    example: "Besucht uns auf der Messe in Wels",
  },
  {
    kind: "direct-address",
    lang: "en",
    regex: "^[^a-z0-9]*(?:you|your|dear|if you(?:[’']re)?|are you|do you|have you|imagine)\\b",
    example: "If you are a founder, this is for you",
  },
  {
    kind: "direct-address",
    lang: "de",
    regex: "^[^a-zäöü0-9]*(?:du |dein\\w* |liebe[rs]? |wenn (?:du|sie)|bist du|hast du|kennst du|kennen sie|stell dir|haben sie)",
    example: "Wenn du verkaufst, kennst du das",
  },
];
