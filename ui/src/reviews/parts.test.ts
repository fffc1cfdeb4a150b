import { expect, test } from "vitest";
import { firstPart, partsOf, planned, stepped } from "./parts";
import { input, review } from "./sheet.fixture";

test("what is missing is seen at each part, and the room opens at the first of them", () => {
  const sheet = review({ inputs: [input("MR-I1", { covered: true }), input("MR-I2", {}), input("MR-I8", { required: false })] });
  expect(partsOf(sheet).map(({ key, state }) => `${key} ${state}`)).toEqual(["when done", "people done", "MR-I1 done", "MR-I2 open", "MR-I8 "]);
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

test("an input of which something is told is marked, though it has words; what is told of an action marks none", () => {
  const told = (id: string) => [{ id, args: {}, field: "inputs", row: "MR-I8" }];
  const state = (id: string) => partsOf(review({ inputs: [input("MR-I8", { required: false, covered: true })], told: told(id) })).find(({ key }) => key === "MR-I8")?.state;
  expect(["against-input-counted", "against-action-late"].map(state)).toEqual(["open", "done"]);
});

test("steps stop at both ends", () => {
  const parts = partsOf(review({ inputs: [] }));
  expect([stepped(parts, "when", -1), stepped(parts, "when", 1), stepped(parts, "people", 1)]).toEqual(["when", "people", "people"]);
});

test("minutes are what was said, or little where there is little to see", () => {
  expect([planned(input("MR-I1", { minutes: 12 })), planned(input("MR-I1", {})), planned(input("MR-I1", { comment: "Much.", prepared: "Much." })), planned(input("MR-I1", { comment: "Noted.", notes: ["Noted."] }))]).toEqual([12, 1, 5, 1]);
});
