// Own table of the project. Several functions may match; the order is the order of preference.

export type FunctionRule = { readonly id: number; readonly lang: string; readonly regex: string };
export const functionRules: readonly FunctionRule[] = [
  {
    id: 25,
    lang: "en",
    regex:
      "\\b(?:sales|account (?:executive|manager|director)|business development rep\\w*|[bs]dr|revenue|pre-?sales|closer|cro)\\b",
  },
  { id: 25, lang: "de", regex: "vertrieb\\w*|verkauf\\w*|außendienst\\w*|\\bkey[- ]account\\w*|kundenberater\\w*" },
  { id: 25, lang: "fr", regex: "\\b(?:commercial\\w*|ventes?|technico-commercial\\w*)\\b" },
  { id: 25, lang: "es", regex: "\\b(?:ventas?|comercial\\w*)\\b" },
  { id: 4, lang: "en", regex: "\\b(?:business development|partnerships?|alliances?|growth)\\b" },
  { id: 4, lang: "de", regex: "geschäftsentwicklung|\\bbusiness development\\b|unternehmensentwicklung" },
  { id: 4, lang: "fr", regex: "développement (?:commercial|des affaires)|partenariats?" },
  { id: 4, lang: "es", regex: "desarrollo de negocio|alianzas" },
  {
    id: 15,
    lang: "en",
    regex: "\\b(?:marketing|brand|seo|sea|ppc|demand gen\\w*|campaign|cmo|growth marketer|content strateg\\w*|copywrit\\w+)\\b",
  },
  { id: 15, lang: "de", regex: "marketing\\w*|marken\\w*|werbung|werbe\\w+|texter(?:in)?\\b" },
  { id: 15, lang: "fr", regex: "\\bmarketing\\b|\\bmarque\\b" },
  { id: 15, lang: "es", regex: "\\bmarketing\\b|mercadotecnia|\\bmarca\\b" },
  {
    id: 16,
    lang: "en",
    regex:
      "\\b(?:communications?|public relations|\\bpr\\b|journalist|editor|media relations|social media|content creator|podcast\\w*|broadcast\\w*|spokes\\w+)\\b",
  },
  {
    id: 16,
    lang: "de",
    regex:
      "kommunikation\\w*|presse\\w*|öffentlichkeitsarbeit|redakt\\w+|journalist\\w*|social[- ]media|unternehmenssprecher\\w*|medien\\w*",
  },
  { id: 16, lang: "fr", regex: "communication|journaliste|rédact\\w+|presse" },
  { id: 16, lang: "es", regex: "comunicación|periodista|prensa|redactor\\w*" },
  {
    id: 12,
    lang: "en",
    regex:
      "\\b(?:hr|human resources|people (?:ops|operations|partner|&|and)|recruit\\w*|talent|employer brand\\w*|learning (?:and|&) development|l&d|chro|compensation|payroll)\\b",
  },
  {
    id: 12,
    lang: "de",
    regex: "personal(?!isier|trainer)\\w*|recruit\\w*|\\bhr\\b|arbeitgebermarke|ausbildungsleit\\w*|lohn\\w*",
  },
  { id: 12, lang: "fr", regex: "ressources humaines|\\brh\\b|drh|recrut\\w+|talents?" },
  { id: 12, lang: "es", regex: "recursos humanos|\\brrhh\\b|selección|talento" },
  {
    id: 13,
    lang: "en",
    regex:
      "\\b(?:it|information technology|system administrator|sysadmin|network (?:engineer|admin\\w*)|cio|ciso|cyber\\w*|security (?:engineer|analyst|officer)|infrastructure|devops|sre|cloud|erp|sap|data (?:engineer|architect)|helpdesk)\\b",
  },
  {
    id: 13,
    lang: "de",
    regex:
      "\\bit[- ]?\\w*|informatik\\w*|systemadministrat\\w*|datenschutz\\w*|informationssicherheit\\w*|netzwerk(?:administrat|techn)\\w*|\\bsap\\b",
  },
  { id: 13, lang: "fr", regex: "informatique|\\bdsi\\b|cybersécurité|systèmes? d.information" },
  { id: 13, lang: "es", regex: "informátic\\w*|sistemas|ciberseguridad|\\bti\\b" },
  {
    id: 8,
    lang: "en",
    regex:
      "\\b(?:engineer\\w*|developer|software|full[- ]?stack|front[- ]?end|back[- ]?end|programmer|architect(?!ure)|cto|mechanical|electrical|r&d|machine learning|data scien\\w+)\\b",
  },
  {
    id: 8,
    lang: "de",
    regex: "entwickl(?:er|erin|ung)\\b|ingenieur\\w*|konstrukt\\w*|programmier\\w*|techni(?:k|ker|sch)\\w*|softwareentwick\\w*",
  },
  { id: 8, lang: "fr", regex: "ingénieur\\w*|développeu\\w+|technique" },
  { id: 8, lang: "es", regex: "ingenier\\w+|desarrollador\\w*|programador\\w*|técnic\\w+" },
  {
    id: 10,
    lang: "en",
    regex:
      "\\b(?:finance|financial|cfo|controller|controlling|treasur\\w+|investment|investor|banking|banker|fund|wealth|portfolio|venture|private equity|m&a|insurance|underwrit\\w+|actuar\\w+)\\b",
  },
  {
    id: 10,
    lang: "de",
    regex:
      "finanz\\w*|controll\\w*|bank(?:er|erin|kauf\\w+|berat\\w+|en)?\\b|vermögens\\w*|versicherung\\w*|kredit\\w*|treasury|anlage\\w*|makler\\w*",
  },
  { id: 10, lang: "fr", regex: "financ\\w+|\\bdaf\\b|banque|assurance\\w*|contrôleur de gestion|trésor\\w+" },
  { id: 10, lang: "es", regex: "finan\\w+|banca|seguros|tesorer\\w+|controller" },
  { id: 1, lang: "en", regex: "\\b(?:accountant|accounting|audit\\w*|tax|bookkeep\\w*|cpa)\\b" },
  { id: 1, lang: "de", regex: "buchhalt\\w*|steuer(?:berat|fach)\\w*|wirtschaftsprüf\\w*|bilanz\\w*|revision\\w*" },
  { id: 1, lang: "fr", regex: "comptab\\w+|expert-comptable|audit\\w*|fiscal\\w*" },
  { id: 1, lang: "es", regex: "contab\\w+|auditor\\w*|fiscal\\w*" },
  {
    id: 14,
    lang: "en",
    regex: "\\b(?:legal|lawyer|attorney|counsel|compliance|paralegal|solicitor|barrister|patent|privacy|notary)\\b",
  },
  { id: 14, lang: "de", regex: "rechts\\w+|jurist\\w*|anw[aä]lt\\w*|notar\\w*|compliance|syndikus\\w*|justiziar\\w*" },
  { id: 14, lang: "fr", regex: "jurid\\w+|juriste|avocat\\w*|notaire|conformité" },
  { id: 14, lang: "es", regex: "legal|abogad\\w+|jurídic\\w+|notari\\w+|cumplimiento" },
  {
    id: 18,
    lang: "en",
    regex:
      "\\b(?:operations?|coo|logistics?|supply chain|warehouse|plant|production|manufacturing|facility|facilities|fleet|transport\\w*|quality of service|process (?:manager|improvement)|lean)\\b",
  },
  {
    id: 18,
    lang: "de",
    regex:
      "logistik\\w*|produktion\\w*|betriebs\\w*|lager\\w*|werks?leit\\w*|dispo\\w+|fertigung\\w*|supply[- ]chain|prozess\\w*|spedit\\w*",
  },
  { id: 18, lang: "fr", regex: "opérations?|logistique|production|exploitation|chaîne d.approvisionnement" },
  { id: 18, lang: "es", regex: "operaciones|logística|producción|almacén|cadena de suministro" },
  {
    id: 19,
    lang: "en",
    regex:
      "\\b(?:product (?:manager|owner|lead|management|director|strategy)|cpo|head of product|ux|user experience|product design\\w*)\\b",
  },
  { id: 19, lang: "de", regex: "produktmanag\\w*|produktleit\\w*|product owner|produktverantwort\\w*|produktentwickl\\w*" },
  { id: 19, lang: "fr", regex: "chef(?:fe)? de produit|product (?:owner|manager)|responsable produit" },
  { id: 19, lang: "es", regex: "(?:jef[ea]|gerente|responsable) de producto|product (?:owner|manager)" },
  {
    id: 20,
    lang: "en",
    regex:
      "\\b(?:project (?:manager|lead|management|director|coordinator)|program(?:me)? manager|pmo|scrum master|agile coach|delivery manager)\\b",
  },
  { id: 20, lang: "de", regex: "projekt(?:leit|manag|koordin)\\w*|scrum[- ]master|agile[- ]coach|\\bpmo\\b|bauleit\\w*" },
  { id: 20, lang: "fr", regex: "chef(?:fe)? de projet|gestion de projet|\\bpmo\\b" },
  { id: 20, lang: "es", regex: "(?:jef[ea]|gestor\\w*|director\\w*) de proyectos?|\\bpmo\\b" },
  { id: 21, lang: "en", regex: "\\b(?:purchas\\w+|procure\\w+|buyer|sourcing|category manager|vendor manag\\w+)\\b" },
  { id: 21, lang: "de", regex: "einkauf\\w*|einkäufer\\w*|beschaffung\\w*|lieferanten\\w*" },
  { id: 21, lang: "fr", regex: "acha(?:t|ts|teur|teuse)\\b|approvisionnement" },
  { id: 21, lang: "es", regex: "compras|comprador\\w*|aprovisionamiento" },
  { id: 22, lang: "en", regex: "\\b(?:quality (?:assurance|control|manager|engineer)|qa|test(?:er| engineer| manager)|qms)\\b" },
  { id: 22, lang: "de", regex: "qualität\\w*|\\bqm\\b|prüf(?:er|ingenieur)\\w*|softwaretest\\w*" },
  { id: 22, lang: "fr", regex: "qualité|testeu\\w+" },
  { id: 22, lang: "es", regex: "calidad|tester" },
  { id: 24, lang: "en", regex: "\\b(?:research\\w*|scientist|phd|postdoc\\w*|laborator\\w+|r&d)\\b" },
  { id: 24, lang: "de", regex: "forsch\\w*|wissenschaft\\w*|labor\\w*|doktorand\\w*" },
  { id: 24, lang: "fr", regex: "recherche\\w*|chercheu\\w+|scientifique" },
  { id: 24, lang: "es", regex: "investiga\\w+|científic\\w+" },
  {
    id: 26,
    lang: "en",
    regex:
      "\\b(?:customer (?:success|service|support|care|experience)|support (?:engineer|specialist|agent)|csm|client services?|helpdesk|onboarding)\\b",
  },
  { id: 26, lang: "de", regex: "kunden(?:dienst|service|betreu|erfolg|zufried)\\w*|customer[- ]success|support\\w*" },
  { id: 26, lang: "fr", regex: "service client\\w*|relation client|support" },
  { id: 26, lang: "es", regex: "atención al cliente|soporte|éxito del cliente" },
  { id: 6, lang: "en", regex: "\\b(?:consult\\w+|advis(?:or|er|ory)|strategy|strategist|transformation)\\b" },
  { id: 6, lang: "de", regex: "berat(?:er|erin|ung)\\w*|unternehmensberat\\w*|consult\\w*|strategie\\w*" },
  { id: 6, lang: "fr", regex: "consult\\w+|conseil\\w*|stratégie" },
  { id: 6, lang: "es", regex: "consult\\w+|asesor\\w*|estrategia" },
  {
    id: 7,
    lang: "en",
    regex: "\\b(?:teacher|professor|lecturer|educat\\w+|trainer|tutor|academic|university|school|instructor|dean|learning)\\b",
  },
  {
    id: 7,
    lang: "de",
    regex:
      "lehr(?:er|erin|stuhl|amt|beauftragt\\w*)\\b|professor\\w*|dozent\\w*|bildung\\w*|schul\\w*|hochschul\\w*|universität\\w*|trainer(?:in)?\\b|pädagog\\w*",
  },
  { id: 7, lang: "fr", regex: "professeu\\w+|enseign\\w+|formateu\\w+|formation|éducation" },
  { id: 7, lang: "es", regex: "profesor\\w*|docente|formador\\w*|educación" },
  {
    id: 11,
    lang: "en",
    regex:
      "\\b(?:doctor|physician|nurs\\w+|health\\w*|medical|clinic\\w*|pharma\\w*|dentist|therap\\w+|hospital|surgeon|psycholog\\w*)\\b",
  },
  {
    id: 11,
    lang: "de",
    regex: "ärzt\\w+|\\barzt\\b|\\w*arzt\\b|pfleg\\w+|gesundheit\\w*|klinik\\w*|apothek\\w*|therap\\w+|medizin\\w*|psycholog\\w*",
  },
  { id: 11, lang: "fr", regex: "médecin|infirmi\\w+|santé|pharma\\w*|hospitali\\w*" },
  { id: 11, lang: "es", regex: "médic\\w+|enfermer\\w+|salud|farmac\\w+|clínic\\w+" },
  {
    id: 3,
    lang: "en",
    regex:
      "\\b(?:designer|design|artist|art director|creative|illustrat\\w+|photograph\\w*|film\\w*|musician|graphic|ux|ui|architecture)\\b",
  },
  {
    id: 3,
    lang: "de",
    regex: "design\\w*|grafik\\w*|künstler\\w*|gestalt\\w*|kreativ\\w*|fotograf\\w*|film\\w*|musik\\w*|illustrat\\w*",
  },
  { id: 3, lang: "fr", regex: "design\\w*|graphi\\w+|artist\\w+|créati\\w+|photograph\\w+" },
  { id: 3, lang: "es", regex: "diseñ\\w+|gráfic\\w+|artist\\w+|creativ\\w+|fotógraf\\w+" },
  {
    id: 5,
    lang: "en",
    regex: "\\b(?:social work\\w*|ngo|non-?profit|charity|community (?:manager|organi[sz]er)|volunteer\\w*|fundrais\\w+)\\b",
  },
  { id: 5, lang: "de", regex: "sozial(?!e medien)\\w*|gemeinnützig\\w*|ehrenamt\\w*|\\bngo\\b|stiftung\\w*|seelsorg\\w*" },
  { id: 5, lang: "fr", regex: "\\bong\\b|associati(?:f|ve)|travail social" },
  { id: 5, lang: "es", regex: "\\bong\\b|trabajo social|fundación" },
  {
    id: 9,
    lang: "en",
    regex: "\\b(?:founder|co-?founder|entrepreneur|owner|start-?up|self[- ]?employed|ceo|managing director)\\b",
  },
  {
    id: 9,
    lang: "de",
    regex: "gründer\\w*|unternehmer\\w*|inhaber\\w*|selbst(?:st)?ändig\\w*|geschäftsführ\\w*|gesellschafter\\w*|start-?up",
  },
  { id: 9, lang: "fr", regex: "fondat\\w+|entrepreneu\\w+|gérant\\w*|pdg|dirigeant\\w*" },
  { id: 9, lang: "es", regex: "fundador\\w*|emprend\\w+|empresari\\w+|autónom\\w+|director general" },
  { id: 23, lang: "en", regex: "\\b(?:real estate|property|realtor|broker|leasing|facility manager)\\b" },
  { id: 23, lang: "de", regex: "immobilien\\w*|liegenschaft\\w*|hausverwalt\\w*|wohnungs\\w*|makler\\w*" },
  { id: 23, lang: "fr", regex: "immobili\\w+" },
  { id: 23, lang: "es", regex: "inmobiliari\\w+" },
  { id: 2, lang: "en", regex: "\\b(?:administrat\\w+|assistant|secretary|office manager|receptionist|clerk|back ?office)\\b" },
  {
    id: 2,
    lang: "de",
    regex: "assisten\\w+|sekret\\w+|büro\\w*|verwaltung\\w*|sachbearbeit\\w*|empfang\\w*|office[- ]manag\\w*",
  },
  { id: 2, lang: "fr", regex: "assistante?|secrétaire|administrati\\w+" },
  { id: 2, lang: "es", regex: "asistente|secretari\\w+|administrativ\\w+" },
  {
    id: 17,
    lang: "en",
    regex: "\\b(?:military|army|navy|air force|police|officer \\(ret|veteran|security guard|firefight\\w*)\\b",
  },
  { id: 17, lang: "de", regex: "bundeswehr|soldat\\w*|offizier\\w*|polizei\\w*|feuerwehr\\w*|reservist\\w*" },
  { id: 17, lang: "fr", regex: "armée|police|gendarm\\w+|militaire|pompier\\w*" },
  { id: 17, lang: "es", regex: "ejército|policía|militar|bomber\\w+" },
];
