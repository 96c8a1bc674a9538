import { deck, type Random } from "../../core/random.ts";

/** Lists of patterns by name. In a pattern `{name}` is a fact or another list, `{a|b}` one of the given words. */
export type Grammar = Readonly<Record<string, readonly string[]>>;
export type Facts = Readonly<Record<string, string>>;
/** Says one pattern of a list. Lists are dealt like cards, so that a text hardly ever repeats another one. */
export type Voice = (list: string, facts?: Facts) => string;

const noFacts: Facts = {};
const parts = new Map<string, readonly string[]>();

/** A pattern cut at its braces: texts at even places, slots at odd ones. */
function partsOf(pattern: string): readonly string[] {
  let known = parts.get(pattern);
  if (!known) {
    known = pattern.split(/[{}]/);
    parts.set(pattern, known);
  }
  return known;
}

/** A voice that speaks by a grammar, with its own decks. A slot that names neither fact nor list stays empty. */
export function voiceOf(random: Random, grammar: Grammar): Voice {
  const decks = new Map<string, () => string>();
  const deal = (list: string): string => {
    let next = decks.get(list);
    if (!next) {
      const patterns = grammar[list] ?? [""];
      next = deck(random, patterns);
      decks.set(list, next);
    }
    return next();
  };
  const fill = (pattern: string, facts: Facts): string => {
    if (!pattern.includes("{")) return pattern;
    let text = "";
    partsOf(pattern).forEach((part, i) => {
      text += i % 2 === 0 ? part : slot(part, facts);
    });
    return text;
  };
  const slot = (name: string, facts: Facts): string => {
    if (name.includes("|")) {
      const choices = name.split("|");
      return choices[Math.floor(random() * choices.length)]!;
    }
    return facts[name] ?? fill(deal(name), facts);
  };
  return (list, facts = noFacts) => fill(deal(list), facts);
}
