// Own table of the project. Phrases of sales messages with weights.

export type PitchRule = {
  readonly category: string;
  readonly lang: string;
  readonly weight: number;
  readonly regex: string;
  readonly example: string;
};
export const pitchRules: readonly PitchRule[] = [
  {
    category: "generic-opener",
    lang: "en",
    weight: 2,
    regex:
      "\\b(?:i )?(?:came across|stumbled (?:up)?on|noticed|was impressed by|saw) your (?:profile|background|linkedin|work|company|website)\\b",
    example: "I came across your profile",
  },
  {
    category: "generic-opener",
    lang: "en",
    weight: 1,
    regex:
      "\\bhope (?:you(?:\\'re| are)|(?:this|my) ?(?:message|note|email)? finds you) (?:all )?(?:well|doing well|having|in good)\\b",
    example: "Hope this finds you well",
  },
  {
    category: "connect-pretext",
    lang: "en",
    weight: 1,
    regex:
      "\\b(?:always )?(?:looking|love|like|would love|keen|happy) to (?:expand|grow|connect|build)[\\w ]{0,30}(?:network|connections?|like-?minded|professionals)\\b",
    example: "Looking to grow my network with like-minded people",
  },
  {
    category: "meeting-ask",
    lang: "en",
    weight: 3,
    regex:
      "\\b(?:(?:quick|short|brief|15|20|30)[- ]?(?:min(?:ute)?s?)?\\s?(?:call|chat|meeting|zoom|demo|intro)|jump on a call|hop on a (?:quick )?call|book (?:a|some) (?:time|slot|call|demo|meeting)|grab a (?:virtual )?coffee|pick your brain|worth a chat|open to (?:a )?(?:chat|call|conversation))\\b",
    example: "Open to a quick 15-minute call?",
  },
  {
    category: "calendar-link",
    lang: "*",
    weight: 3,
    regex: "(?:calendly\\.com|meetings\\.hubspot|cal\\.com/|tidycal|savvycal|chilipiper|outlook\\.office\\w*/book|zcal\\.co)",
    example: "calendly.com/…",
  },
  {
    category: "offer",
    lang: "en",
    weight: 3,
    regex:
      "\\bwe (?:help|enable|empower|work with|assist|support) (?:\\w+[ ,]+){0,6}(?:companies|businesses|founders|agencies|teams|leaders|brands|clients|startups|coaches|consultants|b2b|saas)\\b",
    example: "We help B2B companies …",
  },
  {
    category: "offer",
    lang: "en",
    weight: 3,
    regex:
      "\\b(?:(?:2|3|5|10)x|double|triple|skyrocket|boost|scale|increase) (?:your )?(?:revenue|sales|leads?|pipeline|roi|conversions?|bookings|clients|traffic)\\b",
    example: "10x your leads",
  },
  {
    category: "offer",
    lang: "en",
    weight: 2,
    regex:
      "\\b(?:free (?:audit|trial|consultation|demo|strategy (?:call|session)|guide|ebook|webinar)|no[- ](?:obligation|strings)|risk[- ]free|guaranteed|limited (?:spots|time)|special offer|case study)\\b",
    example: "free audit, no strings attached",
  },
  {
    category: "offer",
    lang: "en",
    weight: 2,
    regex:
      "\\b(?:lead gen(?:eration)?|appointment setting|done[- ]for[- ]you|outbound|cold email|seo services?|web (?:design|development) services?|offshore|outsourc(?:e|ing)|white[- ]label|virtual assistants?|app development|software development (?:company|services))\\b",
    example: "done-for-you lead generation",
  },
  {
    category: "crypto-invest",
    lang: "en",
    weight: 3,
    regex:
      "\\b(?:crypto|bitcoin|forex|trading (?:platform|signals?)|passive income|financial freedom|investment opportunit\\w+|roi of|side (?:hustle|income)|work from home|make money)\\b",
    example: "passive income opportunity",
  },
  {
    category: "follow-up",
    lang: "en",
    weight: 1,
    regex:
      "\\b(?:just )?(?:following up|circling back|bumping this|checking in|any thoughts on my|did you (?:get|see) my (?:last )?(?:message|note|email)|touching base)\\b",
    example: "Just following up",
  },
  {
    category: "recruiting",
    lang: "en",
    weight: 1,
    regex:
      "\\b(?:(?:exciting|great|amazing) (?:opportunity|role|position)|your (?:background|experience|profile) (?:is|looks|would be|seems)(?: like)?(?: an?)? (?:great|perfect|good|strong|ideal) (?:fit|match)|open to (?:new )?opportunities|we(?:\\'re| are) hiring|job opening)\\b",
    example: "Your profile looks like a great fit",
  },
  {
    category: "fake-personal",
    lang: "en",
    weight: 1,
    regex:
      "\\{\\{?\\s*(?:first_?name|company|firstname)\\s*\\}?\\}|\\[(?:first ?name|company)\\]|\\bhi (?:there|dear|sir|madam)\\b|\\bdear (?:sir|madam|connection|friend)\\b",
    example: "Hi {{first_name}}",
  },
  {
    category: "breakup",
    lang: "en",
    weight: 1,
    regex: "\\b(?:last (?:message|note|attempt)|not the right (?:time|person)|should i (?:stop|close)|permission to close)\\b",
    example: "This is my last message",
  },
  {
    category: "generic-opener",
    lang: "de",
    weight: 2,
    regex:
      "\\b(?:bin|ich) (?:\\w+ ){0,3}(?:auf )?(?:ihr|dein)(?:em?|en)? (?:spannende[sn]? |interessante[sn]? |tolle[sn]? )?(?:profil|unternehmen|werdegang)\\w* (?:gestoßen|aufmerksam geworden|gesehen|gefunden)\\b|\\b(?:ihr|dein) profil (?:hat mich|finde ich|ist mir|klingt|sieht)\\b",
    example: "Ich bin auf Ihr spannendes Profil gestoßen",
  },
  {
    category: "generic-opener",
    lang: "de",
    weight: 1,
    regex: "\\b(?:ich )?hoffe,? (?:es geht (?:ihnen|dir)|sie hatten|du hattest|diese nachricht)\\b",
    example: "Ich hoffe, es geht Ihnen gut",
  },
  {
    category: "connect-pretext",
    lang: "de",
    weight: 1,
    regex:
      "\\b(?:netzwerk (?:zu )?(?:erweitern|ausbauen|vergrößern)|(?:freue mich|würde mich freuen)[\\w ,]{0,20}(?:vernetzung|vernetzen|kontakt|austausch)|gleichgesinnte|spannende kontakte|über eine vernetzung)\\b",
    example: "Ich würde mich über eine Vernetzung freuen",
  },
  {
    category: "meeting-ask",
    lang: "de",
    weight: 3,
    regex:
      "\\b(?:(?:kurz(?:e[sn]?)?|15|20|30)[- ]?(?:min(?:uten|ütig\\w*)?\\.?)?\\s?(?:gespräch|telefonat|call|austausch|kennenlernen|termin|demo|zoom)|kurz (?:telefonieren|austauschen|sprechen)|termin (?:vereinbaren|buchen|aussuchen)|auf einen (?:virtuellen )?kaffee|wann (?:passt|würde) es (?:ihnen|dir)|hätten sie (?:nächste|diese) woche|haben sie (?:15|20|30) minuten)\\b",
    example: "Hätten Sie Zeit für ein kurzes Kennenlernen?",
  },
  {
    category: "offer",
    lang: "de",
    weight: 3,
    regex:
      "\\b(?:wir|ich) (?:helfe?n?|unterstütze?n?|begleite?n?|zeige?n?) (?:\\w+[ ,]+){0,6}(?:unternehmen|selbstständige\\w*|coaches|berater\\w*|agenturen|mittelständ\\w*|kunden|dienstleister\\w*|geschäftsführer\\w*|vertriebsteams)\\b",
    example: "Wir unterstützen Unternehmen dabei, …",
  },
  {
    category: "offer",
    lang: "de",
    weight: 3,
    regex:
      "\\b(?:mehr|neue|qualifizierte|planbar\\w*) (?:kunden(?:anfragen)?|leads|anfragen|bewerb\\w+|umsatz|termine|neukunden)\\b|\\bumsatz (?:steigern|verdoppeln|skalieren)\\b|\\bneukundengewinnung\\b",
    example: "planbar mehr Kundenanfragen",
  },
  {
    category: "offer",
    lang: "de",
    weight: 2,
    regex:
      "\\b(?:kostenlos\\w*|unverbindlich\\w*|gratis|garantiert\\w*|erstgespräch|potenzial(?:analyse|gespräch)|webinar|e-?book|fallstudie|exklusiv\\w* angebot|nur (?:noch )?(?:heute|wenige plätze))\\b",
    example: "kostenloses, unverbindliches Erstgespräch",
  },
  {
    category: "crypto-invest",
    lang: "de",
    weight: 3,
    regex:
      "\\b(?:passives einkommen|finanzielle freiheit|krypto\\w*|nebenverdienst|network[- ]marketing|kapitalanlage|rendite(?:objekt\\w*)?|immobilien(?:investment|als kapitalanlage)|steuern sparen mit)\\b",
    example: "passives Einkommen",
  },
  {
    category: "follow-up",
    lang: "de",
    weight: 1,
    regex:
      "\\b(?:wollte (?:nur )?(?:kurz |noch ?mal )*nachfragen|haben sie meine (?:letzte )?nachricht|hast du meine (?:letzte )?nachricht|kurzes follow[- ]?up|nachhaken|ich melde mich (?:noch ?mal|erneut))\\b",
    example: "Ich wollte nur kurz nachfragen",
  },
  {
    category: "recruiting",
    lang: "de",
    weight: 1,
    regex:
      "\\b(?:spannende (?:position|stelle|herausforderung|vakanz|möglichkeit)|offen für (?:neue|berufliche)|wechsel(?:bereit\\w*|willig\\w*|motivation)|ihr profil passt|dein profil passt|wir suchen (?:aktuell|derzeit)|im auftrag (?:meines|unseres) (?:kunden|mandanten))\\b",
    example: "Ihr Profil passt perfekt",
  },
];
