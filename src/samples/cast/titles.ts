import { pick, pickBy, type Random } from "../../core/random.ts";

/** Fields of work from which a member's contacts come. */
export type Field = "sales" | "marketing" | "tech" | "operations" | "finance" | "people" | "advice" | "public" | "founding";
/** Rungs: 0 starts, 1 carries work, 2 leads, 3 decides. */
export type Rung = 0 | 1 | 2 | 3;
type Ladder = readonly [string, string, string, string];

const german: Record<Field, Ladder> = {
  sales: [
    "Junior Sales Managerin|Vertriebsmitarbeiter im Innendienst|Trainee Vertrieb|Sales Development Representative",
    "Key Account Manager|Account Executive|Senior Vertriebsberaterin|Außendienst Region Süd|Kundenberater Industrie",
    "Vertriebsleiter Österreich|Head of Sales DACH|Leiterin Vertrieb und Marketing|Regionalleiter Verkauf",
    "Geschäftsführer Vertrieb|Vice President Sales EMEA|Chief Revenue Officer|Vertriebsvorstand",
  ],
  marketing: [
    "Junior Marketing Managerin|Werkstudent Marketing|Content Creatorin",
    "Marketing Managerin|Social Media Manager|Referentin Öffentlichkeitsarbeit|SEO-Spezialist",
    "Head of Marketing|Marketingleiterin|Leiter Unternehmenskommunikation",
    "Chief Marketing Officer|Geschäftsführerin Marketing|VP Brand",
  ],
  tech: [
    "Junior Entwickler|Praktikant Softwareentwicklung|Technikerin",
    "Softwareentwicklerin|Senior IT-Berater|Systemadministrator|Entwicklungsingenieur",
    "Leiter IT|Head of Engineering|Entwicklungsleiterin|Bereichsleiter Digitalisierung",
    "CTO|Technischer Geschäftsführer|Chief Information Officer",
  ],
  operations: [
    "Disponent|Sachbearbeiterin Einkauf|Junior Projektmanager",
    "Projektmanagerin|Einkäufer Rohstoffe|Supply Chain Managerin|Qualitätsmanager",
    "Werksleiter|Leiterin Einkauf|Produktionsleiter|Head of Supply Chain",
    "COO|Geschäftsführer Produktion|Vorstand Operations",
  ],
  finance: [
    "Buchhalterin|Junior Controller|Trainee Finanzen",
    "Controllerin|Firmenkundenberater Bank|Senior Finanzanalyst",
    "Leiter Controlling|Finanzleiterin|Prokurist Finanzen",
    "CFO|Kaufmännischer Leiter|Finanzvorständin",
  ],
  people: [
    "HR-Assistentin|Recruiterin|Sachbearbeiter Personal",
    "HR Business Partner|Personalreferentin|Talent Acquisition Manager|Jurist Arbeitsrecht",
    "Personalleiterin|Head of People|Leiter Recht und Compliance",
    "Chief People Officer|Vorständin Personal|CHRO",
  ],
  advice: [
    "Junior Consultant|Analyst Unternehmensberatung",
    "Senior Consultant|Unternehmensberaterin|Organisationsberater|Agile Coach",
    "Principal Beratung|Leiterin Strategie|Director Consulting",
    "Partner|Managing Partner Unternehmensberatung|Geschäftsführende Gesellschafterin Beratung",
  ],
  public: [
    "Studentin Betriebswirtschaft|Volontär",
    "Dozent Wirtschaft|Trainerin Erwachsenenbildung|Referent Wirtschaftskammer",
    "Schulleiterin|Leiter Institut für Handel|Amtsleiter Wirtschaft",
    "Universitätsprofessorin|Präsident Verband Beispiel",
  ],
  founding: [
    "Selbstständig|Freie Texterin",
    "Gründerin|Mitgründer",
    "Inhaber und Unternehmer|Co-Founder & CEO|Gründer und Geschäftsführer",
    "Geschäftsführerin|Geschäftsführender Gesellschafter|CEO",
  ],
};

const english: Record<Field, Ladder> = {
  sales: [
    "Sales Development Representative|Junior Account Manager|Inside Sales Associate",
    "Account Executive|Key Account Manager|Senior Sales Consultant|Partnerships Manager",
    "Head of Sales|Sales Director, Northern Europe|Director of Business Development",
    "Chief Revenue Officer|VP Sales|Senior Vice President Global Sales",
  ],
  marketing: [
    "Marketing Coordinator|Junior Copywriter|Marketing Intern",
    "Marketing Manager|Brand Strategist|Content Strategist|Communications Specialist",
    "Head of Marketing|Director of Brand|Director of Communications",
    "CMO|VP Marketing|Chief Marketing Officer",
  ],
  tech: [
    "Junior Developer|Graduate Engineer|Software Engineering Intern",
    "Software Engineer|Senior Data Engineer|Robotics Engineer|Product Manager|DevOps Engineer",
    "Head of Engineering|Director of Product|Engineering Director",
    "CTO|VP Engineering|Chief Product Officer",
  ],
  operations: [
    "Logistics Coordinator|Junior Buyer|Warehouse Supervisor",
    "Operations Manager|Supply Chain Specialist|Programme Manager|Quality Engineer",
    "Head of Operations|Plant Director|Director of Procurement",
    "COO|VP Operations|Chief Operating Officer",
  ],
  finance: [
    "Junior Accountant|Finance Assistant",
    "Financial Controller|Investment Manager|Senior Finance Analyst",
    "Finance Director|Head of Treasury|Head of Investor Relations",
    "CFO|Chief Financial Officer|VP Finance",
  ],
  people: [
    "Recruitment Coordinator|HR Assistant",
    "Talent Partner|HR Business Partner|Legal Counsel|Senior Recruiter",
    "Head of People|HR Director|Director of Legal",
    "Chief People Officer|General Counsel and VP Legal",
  ],
  advice: [
    "Business Analyst|Associate Consultant",
    "Senior Consultant|Strategy Consultant|Transformation Advisor",
    "Director of Strategy|Head of Transformation|Principal, Strategy Practice",
    "Managing Partner Consulting|Partner, Advisory|VP Strategy",
  ],
  public: [
    "Student of Economics|Research Assistant",
    "Lecturer in Marketing|Research Scientist|Community Manager, non-profit",
    "Dean of the Business School|Director of Research",
    "President of the University|Chair of the Example Association",
  ],
  founding: [
    "Freelance writer|Self-employed",
    "Co-Founder|Founder",
    "Founder & CEO|Co-Founder and Managing Director",
    "CEO|Managing Director|Entrepreneur and CEO",
  ],
};

const split = (ladders: Record<Field, Ladder>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(ladders).flatMap(([field, rungs]) =>
      rungs.map((titles, rung) => [`${field}${rung}`, titles.split("|")] as const),
    ),
  );
const titles = { german: split(german), english: split(english) };

const rungs: readonly (readonly [Rung, number])[] = [
  [0, 16],
  [1, 46],
  [2, 26],
  [3, 12],
];
/** Words of other tongues, which the title rules do not know: unknown titles exist in every network. */
const unknownTitles = ["Changemaker", "Mama von drei", "Menschenfreund", "Opravář", "Wanderer between worlds", "tba"];

/** A title of a field on a given rung. */
export function titleOf(random: Random, isGerman: boolean, field: Field, rung: number): string {
  return pick(random, (isGerman ? titles.german : titles.english).get(`${field}${Math.min(3, rung)}`) ?? unknownTitles);
}

/** A job title of a field. Few are in the other language or unknown to any rule, as in every real list. */
export function inventTitle(random: Random, isGerman: boolean, field: Field, lift = 0): string {
  if (random() < 0.04) return pick(random, unknownTitles);
  const drawn = pickBy(random, rungs) + (random() < lift ? 1 : 0);
  return titleOf(random, random() < (isGerman ? 0.8 : 0.05), field, drawn);
}
