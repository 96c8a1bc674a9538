import { shown } from "../core/bands.ts";
import type { Day } from "../core/day.ts";

export type Language = "de" | "en";

/** How numbers and days are shown in one language (look 7). Nothing is rounded before it gets here; minus is U+2212. */
export type Numbers = {
  /** Whole number, half up, grouped: 48,211. */
  whole(n: number): string;
  /** One decimal: 15.9. */
  points(n: number): string;
  /** One decimal with its sign: +1.7, −0.4, 0.0. */
  signed(n: number): string;
  /** Whole with its sign: +14, −48. */
  wholeSigned(n: number): string;
  /** Rates: two decimals under 1, one under 10, else whole. */
  number(n: number): string;
  /** Share of 1 as whole percent; a small share is not shown as nothing. */
  share(n: number): string;
  /** Sun, 22 Nov 2026. */
  day(day: Day): string;
  /** 22 Nov 2026, for tables. */
  date(day: Day): string;
  /** March 2026, of any of its days. */
  month(day: Day): string;
};

const minus = (text: string): string => text.replace(/^-/, "−");
const plain = (text: string): string => (/^-0([.,]0+)?(\s?%)?$/.test(text) ? text.slice(1) : text);

/** Numbers of a language: German as in Austria and Germany, English with the day before the month. */
export function numbersOf(language: Language): Numbers {
  const tag = language === "de" ? "de-DE" : "en-GB";
  const decimals = [0, 1, 2].map(n => new Intl.NumberFormat(tag, { minimumFractionDigits: n, maximumFractionDigits: n }));
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const date = { timeZone: "UTC", year: "numeric", day: language === "de" ? "2-digit" : "numeric" } as const;
  const month = language === "de" ? "2-digit" : "short";
  const long = new Intl.DateTimeFormat(tag, { ...date, month, weekday: "short" });
  const wordy = new Intl.DateTimeFormat(tag, { timeZone: "UTC", year: "numeric", month: "long" });
  const short = new Intl.DateTimeFormat(tag, { ...date, month });
  const fixed = (n: number, places: number): string => minus(plain(decimals[places]!.format(n)));
  const whole = (n: number): string => fixed(shown(n), 0);
  const points = (n: number): string => fixed(n, 1);
  const dated = (format: Intl.DateTimeFormat, day: Day): string => format.format(day * 86_400_000).replace(/\.,/, ",");
  return {
    whole,
    points,
    signed: n => (points(n) !== points(0) && n > 0 ? `+${points(n)}` : points(n)),
    wholeSigned: n => (shown(n) > 0 ? `+${whole(n)}` : whole(n)),
    number: n => (Number.isInteger(n) || Math.abs(n) >= 10 ? whole(n) : fixed(n, Math.abs(n) < 1 ? 2 : 1)),
    share: n => minus((n > 0 && n < 0.01 ? fine : percent).format(n)),
    day: day => dated(long, day),
    date: day => dated(short, day),
    month: day => wordy.format(day * 86_400_000),
  };
}
