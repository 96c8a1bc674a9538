import type { Grammar } from "./grammar.ts";

/** What people type into the search box. */
export const germanSearches: Grammar = {
  query: ["{role} {place}", "{role} {firm}", "{firm}", "{person}", "{role} {field}", "{field} {place}", "{event}"],
  role: [
    "Einkaufsleiter",
    "Leitung Einkauf",
    "Geschäftsführer",
    "Vertriebsleiterin",
    "Head of Sales",
    "CIO",
    "Werksleiter",
    "Head of Procurement",
    "Produktionsleiterin",
    "Leiter IT",
    "CFO",
    "Personalleiterin",
  ],
  place: ["Graz", "Linz", "Wien", "Salzburg", "Steiermark", "Bayern", "Zürich", "Oberösterreich", "Villach"],
  firm: ["Beispielwerke", "Musterlogistik", "Probetechnik", "Exempelpharma", "Musterbau", "Fiktivenergie", "Modellmetall"],
  field: ["Maschinenbau", "Logistik", "Pharma", "Energie", "Lebensmittel", "Verpackung", "Automotive"],
  person: ["Anna Mustermann", "Jürgen Beispielhuber", "Eva-Maria Probefeld", "Katharina Exempelbauer"],
  event: ["Fachmesse Wels", "Stammtisch Vertrieb", "CRM Konferenz", "Einkaufsforum"],
};

export const englishSearches: Grammar = {
  query: ["{role} {place}", "{role} {firm}", "{firm}", "{person}", "{role} {field}", "{field} {place}", "{event}"],
  role: [
    "head of operations",
    "warehouse director",
    "VP supply chain",
    "plant manager",
    "founder",
    "seed investor",
    "head of sales",
    "procurement director",
    "automation engineer",
    "CTO",
    "angel investor",
  ],
  place: ["London", "Leeds", "Rotterdam", "Copenhagen", "Berlin", "Manchester", "Lyon", "Antwerp"],
  firm: ["Example Robotics", "Sample Works", "Placeholder Logistics", "Fable Foods", "Template Capital", "Specimen Labs"],
  field: ["logistics", "food", "retail", "pharma", "robotics", "venture capital", "packaging"],
  person: ["Amelia Sampleton", "Ravi Exampleby", "Freya Mockford", "Rémi Dubois-Exemple"],
  event: ["automation day", "robotics meetup", "founder breakfast", "logistics summit"],
};
