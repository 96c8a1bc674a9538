// Own table of the project. First match by priority, then order; GUARD_ rows only set a flag.

export type SeniorityRule = { readonly priority: number; readonly level: string; readonly lang: string; readonly regex: string };
export const seniorityRules: readonly SeniorityRule[] = [
  {
    priority: 100,
    level: "GUARD_former",
    lang: "en",
    regex: "\\b(?:former|ex[- ]|previously|retired|emeritus|emerita|alumn[iu]s)\\b",
  },
  {
    priority: 100,
    level: "GUARD_former",
    lang: "de",
    regex: "\\b(?:ehemalig\\w*|a\\. ?d\\.|i\\. ?r\\.|im ruhestand|pensioniert)(?!\\w)",
  },
  { priority: 100, level: "GUARD_former", lang: "fr", regex: "\\b(?:ancien(?:ne)?|retraité[e]?)\\b" },
  { priority: 100, level: "GUARD_former", lang: "es", regex: "\\b(?:ex[- ]|antigu[oa]|jubilad[oa])\\b" },
  {
    priority: 99,
    level: "GUARD_seeking",
    lang: "en",
    regex: "\\b(?:seeking|looking for|open to work|in transition|between jobs|unemployed|job ?seeker)\\b",
  },
  {
    priority: 99,
    level: "GUARD_seeking",
    lang: "de",
    regex: "\\b(?:auf der suche|arbeitssuchend|offen für|auf jobsuche|neuorientierung)\\b",
  },
  {
    priority: 95,
    level: "entry",
    lang: "en",
    regex:
      "\\b(?:executive |personal |virtual |management )?assistants?\\b(?! (?:professor|director|manager|vice president|vp|head))",
  },
  {
    priority: 95,
    level: "entry",
    lang: "de",
    regex:
      "\\b(?:assistenz|assistent(?:in)?|sekretär(?:in)?|büro der geschäftsführung|vorstandsassisten\\w+|referent(?:in)? der geschäftsführung)\\b",
  },
  { priority: 95, level: "entry", lang: "fr", regex: "\\b(?:assistante?|secrétaire)\\b(?! général)" },
  { priority: 95, level: "entry", lang: "es", regex: "\\b(?:asistente|secretari[oa])\\b(?! general)" },
  {
    priority: 94,
    level: "senior",
    lang: "en",
    regex:
      "\\b(?:hr |human resources |people |finance |it |sales |strategic )?business partner\\b|\\bpartner(?:ship)?s? (?:manager|marketing|success|development|sales)\\b|\\b(?:channel|alliance) partner",
  },
  { priority: 93, level: "senior", lang: "en", regex: "\\b(?:product owner|process owner|data owner)\\b" },
  {
    priority: 92,
    level: "senior",
    lang: "en",
    regex:
      "\\b(?:account|community|social[- ]media|office|content|case|customer success|project|product|program(?:me)?|brand|campaign|category|key account|relationship|event|quality|seo|crm|data|change|release|test|scrum|talent acquisition|recruiting|area sales|territory) manager\\b",
  },
  {
    priority: 92,
    level: "senior",
    lang: "de",
    regex:
      "\\b(?:projekt|produkt|kunden|account|key[- ]account|quality|qualitäts|event|content|community|social[- ]media|prozess|change|case)[- ]?manager(?:in)?\\b",
  },
  {
    priority: 91,
    level: "training",
    lang: "en",
    regex: "\\b(?:intern(?:ship)?|trainee|apprentice|working student|student|phd candidate|graduate (?:trainee|programme))\\b",
  },
  {
    priority: 91,
    level: "training",
    lang: "de",
    regex:
      "\\b(?:praktikant(?:in)?|praktikum|werkstudent(?:in)?|werksstudent(?:in)?|student(?:in)?|studierende[r]?|auszubildende[r]?|azubi|volontär(?:in)?|referendar(?:in)?|doktorand(?:in)?|trainee|duale[rs]? student(?:in)?|lehrling)\\b",
  },
  { priority: 91, level: "training", lang: "fr", regex: "\\b(?:stagiaire|alternante?|apprentie?|étudiante?|doctorante?)\\b" },
  { priority: 91, level: "training", lang: "es", regex: "\\b(?:becari[oa]|practicante|estudiante|aprendiz|doctorand[oa])\\b" },
  { priority: 91, level: "unpaid", lang: "en", regex: "\\b(?:volunteer|pro bono)\\b" },
  { priority: 91, level: "unpaid", lang: "de", regex: "\\b(?:ehrenamtlich\\w*|freiwillige[r]?)\\b" },
  { priority: 91, level: "unpaid", lang: "fr", regex: "\\bbénévole\\b" },
  { priority: 91, level: "unpaid", lang: "es", regex: "\\bvoluntari[oa]\\b" },
  {
    priority: 90,
    level: "owner",
    lang: "en",
    regex:
      "\\b(?:co-?)?(?:owner|founder|founding partner|proprietor)s?\\b|\\bself[- ]?employed\\b|\\bentrepreneur\\b|\\bfreelanc(?:e|er|ing)\\b|\\bsole trader\\b|\\bsolopreneur\\b",
  },
  {
    priority: 90,
    level: "owner",
    lang: "de",
    regex:
      "\\b(?:mit)?(?:inhaber|gründer|eigentümer|unternehmer)(?:in|:in|\\*in|_in)?\\b|\\bgeschäftsführende[rn]? gesellschafter(?:in)?\\b|\\bgesellschafter[- ]geschäftsführer(?:in)?\\b|\\bselbst(?:st)?ändig\\w*|\\bfreiberuf\\w*|\\bfreie[rn]? (?:mitarbeiter|berater|journalist|texter|trainer|autor)\\w*|\\beinzelunternehmer(?:in)?\\b",
  },
  {
    priority: 90,
    level: "owner",
    lang: "fr",
    regex:
      "\\b(?:co-?)?fondat(?:eur|rice)\\b|\\bpropriétaire\\b|\\b(?:auto-?)?entrepreneu(?:r|se)\\b|\\bindépendante?\\b|\\bgérante?\\b|\\bfree-?lance\\b",
  },
  {
    priority: 90,
    level: "owner",
    lang: "es",
    regex:
      "\\b(?:co-?)?fundador(?:a)?\\b|\\bpropietari[oa]\\b|\\bdueñ[oa]\\b|\\bempresari[oa]\\b|\\bemprendedor(?:a)?\\b|\\bautónom[oa]\\b",
  },
  {
    priority: 88,
    level: "vp",
    lang: "en",
    regex: "\\b(?:e|s|a)?vp\\b|\\b(?:executive |senior |assistant |associate )?vice[- ]president\\b",
  },
  {
    priority: 85,
    level: "cxo",
    lang: "en",
    regex:
      "\\b(?:chief (?:\\w+ ){1,3}officer|c[efotimprshdx]o|cmo|cro|chro|cpo|ciso|cco|cxo|cdo|cso|cio|cto|president(?!ial)|managing director|general manager|executive director|board member|chair(?:man|woman|person)?|deputy ceo|country manager)\\b",
  },
  {
    priority: 85,
    level: "cxo",
    lang: "de",
    regex:
      "\\bgeschäftsführ(?:er|ung|end)\\w*|\\bvorst(?:and|änd)\\w*|\\bvorstandsvorsitzende[rn]?\\b|\\bgeneraldirektor(?:in)?\\b|\\bkaufmännische[rn]? leiter(?:in)?\\b|\\bdelegierte[rn]? des verwaltungsrat\\w*|\\b(?:aufsichts|verwaltungs|bei)r[aä]t\\w*|\\bceo\\b|\\bintendant(?:in)?\\b|\\bpräsident(?:in)?\\b",
  },
  {
    priority: 85,
    level: "cxo",
    lang: "fr",
    regex: "\\b(?:pdg|président(?:e)?|directeur général|directrice générale|dg|daf|drh|dsi|cdo)\\b",
  },
  {
    priority: 85,
    level: "cxo",
    lang: "es",
    regex:
      "\\b(?:director(?:a)? general|presidente|presidenta|consejer[oa] delegad[oa]|gerente general|administrador(?:a)? únic[oa])\\b",
  },
  { priority: 84, level: "partner", lang: "en", regex: "\\b(?:managing |senior |equity |founding )?partner\\b" },
  { priority: 84, level: "partner", lang: "de", regex: "\\bpartner(?:in)?\\b|\\bsozius\\b|\\bsozietätspartner\\w*" },
  { priority: 84, level: "partner", lang: "fr", regex: "\\bassociée?\\b(?! de recherche)" },
  { priority: 84, level: "partner", lang: "es", regex: "\\bsoci[oa]\\b" },
  {
    priority: 81,
    level: "manager",
    lang: "de",
    regex:
      "\\b\\w*(?:team|gruppen|projekt|schicht|restaurant|markt|stations|kita|küchen|bau|fach)leit(?:er|erin|ung)\\b|\\bstv\\.? ?\\w*leit\\w+|\\bstellvertretende[rn]? \\w*leit\\w+",
  },
  {
    priority: 80,
    level: "director",
    lang: "en",
    regex:
      "\\b(?:(?:senior|associate|deputy|group|regional|global) )?director\\b|\\bhead of\\b|\\bglobal head\\b|\\bdean\\b|\\bprincipal(?! (?:engineer|developer|consultant|designer|scientist|software|architect))\\b|\\bpartner director\\b",
  },
  {
    priority: 80,
    level: "director",
    lang: "de",
    regex:
      "\\b\\w*(?:bereichs|abteilungs|haupt|niederlassungs|werks|vertriebs|verkaufs|marketing|personal|entwicklungs|it-|finanz|einkaufs|produktions|regional|gebiets|instituts|standort|schul|klinik|geschäfts|filial)leit(?:er|erin|ung)\\b|\\bleit(?:er|erin|ung)\\b|\\bdirektor(?:in)?\\b|\\bprokurist(?:in)?\\b|\\bhead of\\b|\\bchefarzt\\b|\\bchefärztin\\b|\\bchefredakt\\w+|\\bdekan(?:in)?\\b|\\bbürgermeister(?:in)?\\b|\\bamtsleit\\w+|\\bdezernent(?:in)?\\b",
  },
  {
    priority: 80,
    level: "director",
    lang: "fr",
    regex: "\\bdirect(?:eur|rice)\\b|\\bresponsable de (?:département|division|région|site)\\b",
  },
  { priority: 80, level: "director", lang: "es", regex: "\\bdirector(?:a)?\\b|\\bjef[ea] de (?:departamento|división|área)\\b" },
  {
    priority: 70,
    level: "manager",
    lang: "en",
    regex:
      "\\bmanager\\b|\\bteam ?lead(?:er)?\\b|\\bsupervisor\\b|\\bforeman\\b|\\b(?:tech|technical|engineering|design|group) lead\\b|\\blead\\b",
  },
  {
    priority: 70,
    level: "manager",
    lang: "de",
    regex:
      "\\bmanager(?:in)?\\b|\\bmeister(?:in)?\\b|\\boberarzt\\b|\\boberärztin\\b|\\bvorarbeiter(?:in)?\\b|\\bkoordinator(?:in)?\\b",
  },
  { priority: 70, level: "manager", lang: "fr", regex: "\\bresponsable\\b|\\bchef(?:fe)? (?:de|d\\')\\b|\\bmanager\\b" },
  { priority: 70, level: "manager", lang: "es", regex: "\\bgerente\\b|\\bjef[ea]\\b|\\bcoordinador(?:a)?\\b|\\bresponsable\\b" },
  {
    priority: 60,
    level: "senior",
    lang: "en",
    regex:
      "\\b(?:senior|sr\\.?|principal|staff|expert|specialist|consultant|advis[eo]r|architect|counsel|fellow|professor|lecturer|strategist|coach|mentor|speaker|author|surgeon|physician|doctor)\\b",
  },
  {
    priority: 60,
    level: "senior",
    lang: "de",
    regex:
      "\\b(?:senior|\\w*expert(?:e|in)|\\w*spezialist(?:in)?|\\w*berater(?:in)?|\\w*trainer(?:in)?|\\w*coach|fachärzt\\w+|facharzt|rechtsanwalt|rechtsanwältin|steuerberater(?:in)?|wirtschaftsprüfer(?:in)?|professor(?:in)?|prof\\.|dozent(?:in)?|architekt(?:in)?|referent(?:in)?|redakteur(?:in)?|autor(?:in)?|trainer(?:in)?|coach|beauftragte[rn]?)\\b",
  },
  {
    priority: 60,
    level: "senior",
    lang: "fr",
    regex:
      "\\b(?:sénior|senior|expert(?:e)?|consultant(?:e)?|conseill(?:er|ère)|avocat(?:e)?|professeur(?:e)?|ingénieur(?:e)?)\\b",
  },
  {
    priority: 60,
    level: "senior",
    lang: "es",
    regex: "\\b(?:sénior|senior|expert[oa]|consultor(?:a)?|asesor(?:a)?|abogad[oa]|profesor(?:a)?)\\b",
  },
  {
    priority: 40,
    level: "entry",
    lang: "en",
    regex:
      "\\b(?:junior|jr\\.?|associate|analyst|coordinator|representative|clerk|officer|agent|technician|developer|engineer|designer|nurse|teacher|recruiter|accountant|buyer|administrator|operator)\\b",
  },
  {
    priority: 40,
    level: "entry",
    lang: "de",
    regex:
      "\\b(?:junior|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|angestellte[r]?|fachkraft|kauf(?:mann|frau)|entwickler(?:in)?|ingenieur(?:in)?|techniker(?:in)?|lehrer(?:in)?|pfleger(?:in)?|erzieher(?:in)?|\\w*makler(?:in)?|\\w*inspektor(?:in)?|buchhalter(?:in)?|disponent(?:in)?|vertriebsmitarbeiter(?:in)?|außendienst\\w*|innendienst\\w*)\\b",
  },
  {
    priority: 40,
    level: "entry",
    lang: "fr",
    regex: "\\b(?:junior|chargée? de|technicien(?:ne)?|employée?|commercial(?:e)?|analyste|développeu(?:r|se)|comptable)\\b",
  },
  {
    priority: 40,
    level: "entry",
    lang: "es",
    regex: "\\b(?:júnior|junior|técnic[oa]|administrativ[oa]|analista|desarrollador(?:a)?|comercial|contable|ingenier[oa])\\b",
  },
];
