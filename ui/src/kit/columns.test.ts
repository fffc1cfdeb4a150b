import { expect, test } from "vitest";
import { fitting } from "./cursor";
import { needed, shared } from "./columns";

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
