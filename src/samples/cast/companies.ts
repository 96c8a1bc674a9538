import { pick, type Random, shuffle } from "../../core/random.ts";

const list = (text: string): readonly string[] => text.split("|");

const germanStems = list("Muster|Beispiel|Probe|Modell|Exempel|Vorlagen|Schablonen|Fiktiv");
const germanFields = list(
  "werke|bau|logistik|energie|pharma|technik|druck|metall|solar|bank|medien|handel|optik|chemie|software|verlag",
);
const germanForms = list("GmbH|GmbH & Co. KG|AG|SE|OG|eG|");
const germanWhole = list(
  "Musterhaus Consulting|Beispielwerke Österreich|Haus der Beispiele|Muster & Söhne|Stadtwerke Musterstadt|Universität Beispielburg|Klinikum Mustertal|Sparkasse Exempel|Muster, Probe & Partner",
);
const englishStems = list("Example|Sample|Placeholder|Specimen|Mockingbird Demo|Template|Northern Example|Fable");
const englishFields = list(
  "Robotics|Analytics|Foods|Energy|Health|Logistics|Cloud|Labs|Media|Capital|Mobility|Materials|Systems|Retail|Learning|Security",
);
const englishForms = list("Ltd|Inc.|LLC|plc||");
const englishWhole = list(
  "Sample Works, Inc.|The Example Company|University of Sampleton|Example & Daughters|Demo Day Ventures|Placeholder Collective|City of Exampleford",
);

/** Invented firms, the same list for the same stream: about `count` of each language. */
export function inventCompanies(random: Random, german: boolean, count: number): readonly string[] {
  const [stems, fields, forms, whole] = german
    ? [germanStems, germanFields, germanForms, germanWhole]
    : [englishStems, englishFields, englishForms, englishWhole];
  const made = stems.flatMap(stem => fields.map(field => (german ? stem + field : `${stem} ${field}`)));
  const named = shuffle(random, made)
    .slice(0, Math.max(0, count - whole.length))
    .map(name => `${name} ${pick(random, forms)}`.trim());
  return [...whole, ...named];
}
