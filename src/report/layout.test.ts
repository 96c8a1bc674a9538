import { expect, test } from "vitest";
import { csv } from "./csv.ts";
import { escapeHtml, html, markup } from "./escape.ts";
import { bar, clean, cut, pad, table, widthOf, wrap } from "./layout.ts";
import { draw, sparkline } from "./line.ts";

test("bars show eighths, never nothing for something, never more than all", () => {
  expect(bar(0.5, 10)).toBe("█████·····");
  expect(bar(0.001, 4)).toBe("▏···");
  expect(bar(0, 4)).toBe("····");
  expect(bar(3, 4)).toBe("████");
});

test("lines are no wider than asked, but an address stays whole", () => {
  const lines = wrap("one two three four https://example.com/a-very-long-address five", 12, "  ");
  expect(lines).toEqual(["  one two", "  three four", "  https://example.com/a-very-long-address", "  five"]);
  expect(cut("abcdef", 4)).toBe("abc…");
  expect(widthOf("\u001b[1mab\u001b[22m")).toBe(2);
  expect(pad("5", 3, "right")).toBe("  5");
});

test("texts from files can not command the terminal", () => {
  expect(clean("a\u001b[2J\u202eb\nc")).toBe("a [2J b c");
  expect(cut("x\u001b]0;title\u0007y", 20)).toBe("x ]0;title y");
});

test("tables line up", () => {
  const rows = table(
    [{ title: "A" }, { title: "B", right: true }],
    [
      ["x", "10"],
      ["yy", "9"],
    ],
    text => text,
    "",
  );
  expect(rows).toEqual(["A    B", "x   10", "yy   9"]);
});

test("a line breaks at gaps and changes its kind at a shared point", () => {
  const box = { left: 0, top: 0, width: 40, height: 10, most: 10 };
  const point = (week: number, value: number | null, assumed = false) => ({ week, value, assumed });
  const drawn = draw([point(0, 0, true), point(7, 5), point(14, null), point(21, 10), point(28, 5)], box);
  expect(drawn.dotted).toBe("M0.0 10.0");
  expect(drawn.solid).toBe("M0.0 10.0L10.0 5.0M30.0 0.0L40.0 5.0");
  expect(drawn.last).toEqual({ x: 40, y: 5 });
  expect(sparkline([0, null, 50, 100], 4, 0, 100)).toBe("▁ ▅█");
});

test("a spreadsheet gets no formula, a number stays a number", () => {
  expect(csv([["=1+1", "+a", "-b", "@c", "\tx", " =1", "ok", -1.5, null]])).toBe(
    "'=1+1,'+a,'-b,'@c,'\tx,\" =1\",ok,-1.5,\r\n".replace("'\tx", "'\tx"),
  );
  expect(csv([['a,"b"\nc']])).toBe('"a,""b""\nc"\r\n');
});

test("everything put into a page is escaped, but pieces of it", () => {
  const evil = `<script>alert("1")</script>'&`;
  expect(html`<p title="${evil}">${markup("<br>")}${[html`<i>${evil}</i>`, null]}</p>`.html).toBe(
    `<p title="${escapeHtml(evil)}"><br><i>${escapeHtml(evil)}</i></p>`,
  );
  expect(escapeHtml(evil)).toBe("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;");
  expect(escapeHtml("a\u0000\u001bb")).toBe("ab");
});
