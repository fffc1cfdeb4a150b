import { expect, test } from "vitest";
import { asked, meant, open, pair, typed } from "./rating";

test("each whom a risk is about is asked for, in one order, after the likelihood", () => {
  const fields = asked(["organisation", "individuals"]);
  expect(fields).toEqual(["likelihood", "individuals", "organisation"]);
  let said = {};
  for (const key of ["3", "4", "2"]) said = typed(key, fields, said, 5) ?? said;
  expect(said).toEqual({ likelihood: 3, individuals: 4, organisation: 2 });
  expect(open(fields, said)).toBeNull();
  expect(pair(said)).toEqual([3, 4]);
});

test("a step is named once", () => {
  expect(meant({ name: "Serious", meaning: "Serious: loss of a right" })).toBe("Serious: loss of a right");
  expect(meant({ name: "Minor", meaning: "An annoyance" })).toBe("Minor: An annoyance");
});

test("what is no step of the scale is no answer, and the last figure can be taken back", () => {
  const fields = asked(["groups"]);
  expect(typed("6", fields, {}, 5)).toBeNull();
  expect(typed("4", fields, {}, 3)).toBeNull();
  expect(typed("a", fields, {}, 5)).toBeNull();
  expect(typed("2", fields, { likelihood: 1, groups: 1 }, 5)).toBeNull();
  expect(typed("Backspace", fields, { likelihood: 1, groups: 2 }, 5)).toEqual({ likelihood: 1 });
  expect(typed("Backspace", fields, {}, 5)).toBeNull();
});
