import { between, chance, pick, type Random } from "../../core/random.ts";

/** Invented people: real first names, and surnames that say at once that nobody bears them. */
export type Name = { readonly first: string; readonly last: string };

const words = (text: string): readonly string[] => text.split(" ");

const germanFirst = words(
  "Anna Lena Katharina Julia Sabine Birgit Eva-Maria Verena Martina Claudia Petra Daniela Nadine Theresa Magdalena Johanna Barbara Silke Jana Franziska Carina Elisabeth Ulrike Hannah Monika Kerstin Anja Sonja Ingrid Melanie Lukas Florian Thomas Andreas Stefan Michael Markus Jürgen Wolfgang Karl-Heinz Matthias Sebastian Bernhard Günther Jörg Björn Tobias Philipp Christoph Dominik Fabian Gerald Harald Clemens Rainer Oliver Patrick Simon Moritz Felix Jan-Philipp Götz Özlem Emre Aylin",
);
const englishFirst = words(
  "Emily Grace Olivia Charlotte Amelia Sophie Hannah Lucy Megan Chloe Priya Aisha Fatima Mei Yuki Sofía Zoë Renée Chiara Ingrid Nora Freya Maya Leila Naomi Rachel Claire Harriet Beatrice Nadia James Oliver Harry George William Daniel Samuel Thomas Joseph Adam Ravi Arjun Omar Kenji Diego Luca Mateo Noah Ethan Callum Liam Conor Niall Hugo Marcus Victor Andrei Tomáš Søren Henrik Jean-Luc Rémi José Piotr Dmitri Kofi Tunde",
);
const germanStems = words("Muster Beispiel Probe Exempel Modell Schablonen Fiktiv Erfind Platzhalter Vorlagen");
const germanEnds = words("mann huber bauer hofer berger müller stein feld wald brück egger maier lechner wirth gruber");
const englishStems = words("Sample Example Demo Mock Specimen Draft Placeholder Template Fable");
const englishEnds = words("ton by worth wick ford son ley field well ham smith wood");
const otherLast = words(
  "Exemplová Ejemplo-Ruiz Dubois-Exemple Przykład Örnekoğlu Esempio Voorbeeld Példa Eksempelsen Exempelström Παράδειγμας",
);
const honours = ["Dr.", "Mag.", "Dipl.-Ing.", "Prof. Dr."];
const degrees = ["MBA", "PhD", "MSc", "PMP", "CFA"];
const signs = ["🚀", "✨", "🌱", "⚡️", "🎯", "📈"];

/** A name in the manner of a language; some carry a degree, a hyphen or an emoji as profiles do. */
export function inventName(random: Random, german: boolean): Name {
  const first = pick(random, german ? germanFirst : englishFirst);
  const last = inventSurname(random, german);
  const oddness = random();
  if (oddness < 0.025 && german) return { first: `${pick(random, honours)} ${first}`, last };
  if (oddness < 0.05) return { first, last: `${last}, ${pick(random, degrees)}` };
  if (oddness < 0.065) return { first, last: `${last} ${pick(random, signs)}` };
  return { first, last };
}

function inventSurname(random: Random, german: boolean): string {
  if (chance(random, 0.06)) return pick(random, otherLast);
  const plain = german
    ? pick(random, germanStems) + pick(random, germanEnds)
    : pick(random, englishStems) + pick(random, englishEnds);
  return chance(random, 0.04) ? `${plain}-${german ? "Probst" : "Hill"}` : plain;
}

const hexDigits = "0123456789abcdef";

/** The last part of a profile address, percent-encoded as LinkedIn writes it: names folded loosely, mostly with a tail of hex digits. */
export function slugFor(random: Random, name: Name): string {
  const plain = `${name.first} ${name.last.split(",")[0] ?? ""}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  // Older accounts kept their accents; newer addresses are plain ASCII.
  const kept = chance(random, 0.5) ? plain : fold(plain);
  let tail = "";
  for (let i = between(random, 8, 9); i > 0; i--) tail += hexDigits[Math.floor(random() * 16)];
  return encodeURIComponent(`${kept}-${tail}`);
}

const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", ø: "o", ł: "l", ğ: "g" };

/** Lower-case text with umlauts spelt out and other marks dropped. */
export function fold(text: string): string {
  return text
    .replace(/[äöüßøłğ]/g, letter => umlauts[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** An address at a domain that is set aside for examples. */
export function emailFor(name: Name): string {
  const part = (text: string): string => fold(text.toLowerCase()).replace(/[^a-z]+/g, "");
  return `${part(name.first)}.${part(name.last.split(",")[0] ?? "")}@example.org`;
}

/** As messages and invitations show a person. */
export const fullName = (name: Name): string => `${name.first} ${name.last}`;
