import { expect, test } from "vitest";
import { used } from "./used";

test("a record is used by others, not by its own answers; its lists are named once", () => {
  const link = (noun: string, id: string) => ({ noun, field: "evidence", id, number: id, name: id });
  const links = [link("evidenceAnswer", "1 Jul 2026"), link("evidenceAnswer", "5.6 %"), link("reading", "a"), link("reading", "b"), link("action", "ACT-001")];
  const parent = (noun: string) => (noun === "action" ? null : "evidence");
  const screen = (noun: string) => ({ evidence: "evidence", evidenceAnswer: "evidence", reading: "readings" })[noun] ?? null;
  const found = used("evidence", links, parent, screen);
  expect(found.parts.map(({ noun, all }) => [noun, all.length])).toEqual([["reading", 2]]);
  expect(found.uses.map(({ noun, all }) => [noun, all.map(({ id }) => id)])).toEqual([["action", ["ACT-001"]]]);
  // A part without any screen is the record as well.
  expect(used("dataSet", [link("dataStep", "s")], () => "dataSet", () => null)).toEqual({ parts: [], uses: [] });
});
