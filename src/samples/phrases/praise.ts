import type { Grammar } from "./grammar.ts";

/** Texts of recommendations: most are long enough to say something. */
export const germanPraise: Grammar = {
  text: ["{how} {did}\n\n{result} {close}", "{did} {result}\n\n{how} {close}", "{how} {result} {close}"],
  how: [
    "Ich habe mit {name} {zwei Jahre|drei Jahre|in mehreren Projekten} eng zusammengearbeitet und dabei viel gelernt.",
    "{name} habe ich als Ansprechperson auf der anderen Seite des Tisches kennengelernt, in einer Ausschreibung, die für beide Seiten heikel war.",
    "Mit {name} zu arbeiten heißt, dass Zusagen halten und offene Punkte nicht liegen bleiben.",
  ],
  did: [
    "Die Vorbereitung war gründlich, die Gespräche angenehm offen, und schlechte Nachrichten kamen am selben Tag.",
    "Besonders in Erinnerung ist mir die Einführung im zweiten Werk, bei der alle Schichten von Anfang an eingebunden waren.",
    "Fachlich sattelfest, menschlich verlässlich und nie um eine ehrliche Antwort verlegen.",
  ],
  result: [
    "Am Ende stand eine Lösung, die auch nach zwei Jahren noch ohne Nacharbeit läuft.",
    "Unser Team profitiert bis heute von den Abläufen, die damals entstanden sind.",
    "Die Zahlen haben das bestätigt, wichtiger war mir aber der respektvolle Umgang mit allen Beteiligten.",
  ],
  close: [
    "Ich würde jederzeit wieder zusammenarbeiten.",
    "Eine klare Empfehlung.",
    "Wer die Gelegenheit bekommt, sollte sie nutzen.",
  ],
};

export const englishPraise: Grammar = {
  text: ["{how} {did}\n\n{result} {close}", "{did} {result}\n\n{how} {close}", "{how} {result} {close}"],
  how: [
    "I worked closely with {name} for {two years|three years|several projects} and learned a great deal on the way.",
    "I met {name} from the other side of the table, during a tender that was delicate for all of us.",
    "Working with {name} means that promises are kept and open points do not linger.",
  ],
  did: [
    "Preparation was thorough, talks were open, and bad news arrived on the same day.",
    "What I remember best is the rollout at the second site, where every shift had a say from the start.",
    "Solid expertise, a calm manner, and never short of an honest answer.",
  ],
  result: [
    "The outcome still runs two years later without rework.",
    "Our team benefits to this day from the routines that were built back then.",
    "The numbers confirmed it, yet the respect for everybody involved mattered more to me.",
  ],
  close: ["I would work together again at any time.", "A clear recommendation.", "If you get the chance, take it."],
};
