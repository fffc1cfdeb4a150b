import { expect, test } from "vitest";
import { freshness, nouns, touched } from "./fresh.svelte";

test("an edit touches its noun and what it made, or what it says itself", () => {
  expect(nouns({ edit: "review.act", created: [{ kind: "action", id: "a", number: "ACT-001" }] })).toEqual(["review", "action"]);
  expect(nouns({ edit: "supplier.approve", created: [], nouns: ["supplier", "proposal"] })).toEqual(["supplier", "proposal"]);
  expect(nouns({ edit: "workspace.undo", created: [] })).toBeNull();
});

test("only the parts that show a touched noun ask again", () => {
  const before = [freshness(["supplier", "person"]), freshness(["system"]), freshness(null)];
  touched({ edit: "person.amend", created: [] });
  expect([freshness(["supplier", "person"]), freshness(["system"]), freshness(null)])
    .toEqual([before[0]! + 1, before[1], before[2]! + 1]);
  touched(null);
  expect(freshness(["system"])).toBe(before[1]! + 1);
});
