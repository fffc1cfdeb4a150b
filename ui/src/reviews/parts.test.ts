import { expect, test } from "vitest";
import type { Contradiction } from "../ipc/wire";
import { firstPart, partsOf, stepped } from "./parts";
import { input, review } from "./sheet.fixture";

test("what is missing is seen at each part, and the room opens at the first of them", () => {
  const sheet = review({ inputs: [input("MR-I1", { standing: "done" }), input("MR-I2", { standing: "open" }), input("MR-I8", { standing: "free" })] });
  expect(partsOf(sheet).map(({ key, state }) => `${key} ${state}`)).toEqual(["when done", "people done", "MR-I1 done", "MR-I2 open", "MR-I8 free"]);
  expect(firstPart(sheet)).toBe("MR-I2");
  expect(firstPart(review({ cutOff: null }))).toBe("when");
  expect(firstPart(review({ state: "minutes-approved" }))).toBe("minutes");
});

test("once the meeting has met, attendance and results count", () => {
  const sheet = review({ state: "in-meeting", inputs: [] });
  expect(partsOf(sheet).map(({ key, state }) => `${key} ${state}`)).toEqual([
    "when done", "people open", "decisions open", "actions done", "conclusion open", "minutes open",
  ]);
});

test("an input that contradicts something is open, though it has words", () => {
  const about = (input: string): Contradiction => ({ rule: "r", late: false, message: { id: "m", args: {} }, kinds: [], subject: null, places: [{ called: "", goal: { noun: "review", id: "r1", filter: { input } } }] });
  const state = (input_: string) => partsOf(review({ inputs: [input("MR-I8", { standing: "done" })] }), [about(input_)]).find(({ key }) => key === "MR-I8")?.state;
  expect(["MR-I8", "MR-I9"].map(state)).toEqual(["open", "done"]);
});

test("steps stop at both ends", () => {
  const parts = partsOf(review({ inputs: [] }));
  expect([stepped(parts, "when", -1), stepped(parts, "when", 1), stepped(parts, "people", 1)]).toEqual(["when", "people", "people"]);
});
