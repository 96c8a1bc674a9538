import type { Person } from "../../core/activity.ts";
import type { Second } from "../../core/day.ts";
import { type Life, me, origins, someone } from "./life.ts";

/** An answer comes after twenty hours, and so does every further message. */
const wait = 20 * 3600;
const oneText = "one text for many";

/** A talk that one side opens: perhaps an answer, and perhaps one more message of each. */
export function talk(life: Life, at: Second, own: boolean): void {
  const { dice } = life;
  const person = someone(life);
  if (person === null) return;
  const key = own && dice.falls("first messages sent: one text for many") ? oneText : null;
  const answered = dice.falls(own ? "first messages sent: answered" : "first messages received: answered");
  const attachment = answered && dice.falls("answered messages: with a file");
  write(life, at, person, own, attachment, key);
  if (!answered) return;
  write(life, at + wait, person, !own);
  if (!dice.falls("answered messages: the talk goes on")) return;
  write(life, at + 2 * wait, person, own);
  write(life, at + 3 * wait, person, !own);
}

function write({ rows }: Life, at: Second, person: Person, own: boolean, attachment = false, key: string | null = null): void {
  rows.push({
    kind: "message",
    origins,
    at,
    conversation: person.slug!,
    from: own ? me : person,
    to: [own ? person.slug! : me.slug!],
    toNames: "",
    words: 20,
    question: false,
    key: key ?? `m${rows.length}`,
    attachment,
    spam: false,
  });
}
