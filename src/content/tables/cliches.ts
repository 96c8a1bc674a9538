// Own table of the project: turns of phrase that stand in so many posts that they say little. Collected from reading, worded for this project; a
// list, not a judgement: nothing measured stands behind single phrases. Lower case.

type ClicheRule = { readonly lang: "de" | "en"; readonly regex: string; readonly example: string };
export const clicheRules: readonly ClicheRule[] = [
  {
    lang: "en",
    regex: "\\bin (?:today[’']s|this) (?:fast[- ]paced|ever[- ]changing|digital|competitive) \\w+",
    example: "In today’s fast-paced world",
  },
  { lang: "en", regex: "\\bgame[- ]?chang(?:er|ing)\\b", example: "a real game changer" },
  { lang: "en", regex: "\\blet that sink in\\b|\\bread that again\\b", example: "Let that sink in." },
  { lang: "en", regex: "\\bhere[’']s the (?:thing|kicker|truth)\\b", example: "Here’s the thing:" },
  { lang: "en", regex: "\\bat the end of the day\\b", example: "At the end of the day" },
  { lang: "en", regex: "\\bthink(?:ing)? outside (?:of )?the box\\b", example: "think outside the box" },
  { lang: "en", regex: "\\blow[- ]hanging fruits?\\b|\\bmov\\w+ the needle\\b", example: "move the needle" },
  {
    lang: "en",
    regex: "\\b(?:unlock|unleash)(?:ing)? (?:your|the|their) (?:full |true )?(?:potential|power)\\b",
    example: "unlock your full potential",
  },
  {
    lang: "en",
    regex: "\\blet[’']s dive (?:right )?in\\b|\\bdeep dive into\\b|\\bdelv(?:e|ing) into\\b",
    example: "Let’s dive in",
  },
  {
    lang: "en",
    regex: "\\b(?:humbled|honou?red|blessed|thrilled|excited) to (?:announce|share|be)\\b",
    example: "Humbled to announce",
  },
  {
    lang: "en",
    regex: "\\bit[’']s not (?:just )?about [^.!?\\n]{2,40}[,.;–—] ?it[’']s about\\b",
    example: "It’s not about the price, it’s about trust",
  },
  { lang: "en", regex: "\\bthought leader(?:ship)?\\b|\\bsynerg(?:y|ies)\\b", example: "thought leadership" },
  { lang: "en", regex: "\\b(?:the )?secret sauce\\b|\\bno[- ]brainer\\b|\\bwin[- ]win\\b", example: "a no-brainer" },
  { lang: "en", regex: "\\bbuckle up\\b|\\bspoiler(?: alert)?:", example: "Spoiler alert: it was not" },
  {
    lang: "en",
    regex: "\\btake (?:your|their|our) [^.!?\\n]{2,30} to the next level\\b",
    example: "take your sales to the next level",
  },
  { lang: "en", regex: "\\bfail(?:ing)? (?:fast|forward)\\b|\\bhustle\\b", example: "fail fast" },
  {
    lang: "de",
    regex: "\\bin der heutigen (?:schnelllebigen|digitalen|komplexen|modernen)? ?(?:zeit|welt|geschäftswelt|arbeitswelt)\\b",
    example: "In der heutigen schnelllebigen Zeit",
  },
  { lang: "de", regex: "\\bgame ?-?changer\\b", example: "ein echter Gamechanger" },
  { lang: "de", regex: "\\b(?:lass|lasst) das (?:mal |kurz )?(?:sacken|wirken)\\b", example: "Lass das mal sacken." },
  { lang: "de", regex: "\\b(?:hand aufs herz|mal ehrlich|seien wir ehrlich|ganz ehrlich)\\b", example: "Hand aufs Herz:" },
  { lang: "de", regex: "\\bam ende des tages\\b", example: "Am Ende des Tages" },
  { lang: "de", regex: "\\büber den tellerrand\\b", example: "über den Tellerrand schauen" },
  { lang: "de", regex: "\\bauf augenhöhe\\b", example: "Gespräche auf Augenhöhe" },
  { lang: "de", regex: "\\b(?:echten? |klaren? )?mehrwert (?:bieten|liefern|schaffen|stiften)\\b", example: "Mehrwert schaffen" },
  {
    lang: "de",
    regex: "\\b(?:dort )?abholen,? wo (?:sie|er|ihr) (?:steh\\w+|sind|ist)\\b",
    example: "Kunden abholen, wo sie stehen",
  },
  { lang: "de", regex: "\\b(?:das nächste level|next level)\\b", example: "Vertrieb auf das nächste Level" },
  { lang: "de", regex: "\\b(?:raus aus|verlass\\w*) (?:der|deiner?|die) komfortzone\\b", example: "Raus aus der Komfortzone" },
  {
    lang: "de",
    regex: "\\b(?:volle[ns]? |ganze[ns]? )?potenzial (?:entfalten|ausschöpfen|heben)\\b",
    example: "das volle Potenzial entfalten",
  },
  {
    lang: "de",
    regex: "\\b(?:ganzheitlich\\w*|zielführend\\w*|disruptiv\\w*|synergien?)\\b",
    example: "ein ganzheitlicher Ansatz",
  },
  { lang: "de", regex: "\\bvoller stolz\\b|\\bfühle mich geehrt\\b", example: "Ich fühle mich geehrt" },
  {
    lang: "de",
    regex: "\\b(?:es geht|geht es) nicht (?:nur )?um [^.!?\\n]{2,40}[,.;–—] (?:sondern um|es geht um)\\b",
    example: "Es geht nicht um den Preis. Es geht um Vertrauen",
  },
  { lang: "de", regex: "\\bspoiler(?:[- ]?alarm)?:", example: "Spoiler: War es nicht" },
];
