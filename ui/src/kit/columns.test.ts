import { expect, test } from "vitest";
import { fitting } from "./cursor";
import { columnsOf, needed, shared } from "./columns";
import { supplier } from "./fake";

const column = (kind: "words" | "day" | "code" | "line", wide: number) => ({ kind, wide });

test("a day is whole in any room, and words share what is left", () => {
  const columns = [column("line", 320), column("code", 120), column("words", 160), column("day", 116)];
  expect(shared(columns, 716)).toEqual([320, 120, 160, 116]);
  expect(shared(columns, 596)).toEqual([240, 120, 120, 116]);
  // More room goes to the words; the whole room is used.
  const wide = shared(columns, 956);
  expect([wide[1], wide[3]]).toEqual([120, 116]);
  expect(Math.round(wide.reduce((sum, one) => sum + one, 0))).toBe(956);
});

test("a column goes before a name is cut or a day is", () => {
  const columns = [column("line", 340), column("code", 132), column("code", 196), column("line", 168)];
  expect(needed(columns).map(Math.round)).toEqual([320, 132, 196, 148]);
  for (const room of [500, 671, 760, 1048]) {
    const shown = columns.slice(0, fitting(needed(columns), room));
    expect(shared(shown, room)[0], String(room)).toBeGreaterThanOrEqual(320);
  }
});

test("what a screen says in its own words in a list is never cut", () => {
  const said = { ...column("line", 196), whole: true };
  expect(needed([column("line", 340), said])[1]).toBe(196);
  expect(shared([column("line", 340), said, column("words", 176)], 500)[1]).toBe(196);
});

test("a code is as wide as its longest word, as far as that is one", () => {
  const word = (list: string) => ({ standing: "Suitable with conditions", dependence: "x".repeat(90) })[list] ?? "";
  const wide = (name: string) => columnsOf(supplier, ["standing", "dependence"], [], word).find((column) => column.name === name)?.wide;
  expect(wide("standing")).toBeGreaterThan(160);
  expect(wide("dependence")).toBe(192);
});

test("before a column goes, a code has less room for its word", () => {
  const columns = [{ kind: "line", wide: 220 }, { kind: "code", wide: 192, least: 132 }, { kind: "code", wide: 192, least: 132 }, { kind: "day", wide: 116 }] as const;
  expect(needed(columns)).toEqual([220, 132, 132, 116]);
  expect(shared(columns, 800).slice(1)).toEqual([192, 192, 116]);
  expect(shared(columns, 610)).toEqual([230, 132, 132, 116]);
});
