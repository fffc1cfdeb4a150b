import { expect, test } from "vitest";
import type { HistoryEntry } from "../ipc/wire";
import { folded } from "./fold";

const entry = (seq: number, minute: number, before: object | null, after: object | null, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  seq, at: `2026-11-27T10:${String(minute).padStart(2, "0")}:00Z`, author: "mara", edit: "person.amend",
  images: [{ table: "person", id: "p1", label: "Ada", opens: { noun: "person", id: "p1", filter: {} }, before: before as Record<string, unknown>, after: after as Record<string, unknown> }], ...more,
});

test("a sentence typed with pauses is one change, from what stood first to what stands last", () => {
  const [deed, ...rest] = folded([
    entry(5, 9, { role: "Head of" }, { role: "Head of test" }), entry(4, 5, { role: "Head" }, { role: "Head of" }), entry(3, 1, { role: "" }, { role: "Head" }),
  ]);
  expect(rest).toEqual([]);
  expect([deed?.count, deed?.first.seq, deed?.last.seq, deed?.images[0]?.before, deed?.images[0]?.after]).toEqual([3, 3, 5, { role: "" }, { role: "Head of test" }]);
});

test("another person, another record, a named act, or a longer pause is another thing", () => {
  expect(folded([entry(5, 30, {}, {}), entry(4, 5, {}, {})])).toHaveLength(2);
  expect(folded([entry(5, 6, {}, {}), entry(4, 5, {}, {}, { author: "ruth" })])).toHaveLength(2);
  expect(folded([entry(5, 6, {}, {}), entry(4, 5, {}, {}, { edit: "person.retire" })])).toHaveLength(2);
  const other = { images: [{ table: "person", id: "p2", label: "Bea", opens: { noun: "person", id: "p2", filter: {} }, before: {}, after: {} }] };
  expect(folded([entry(5, 6, {}, {}), entry(4, 5, {}, {}, other)])).toHaveLength(2);
});

test("what came back to what it was is no change", () => {
  const [deed] = folded([entry(5, 6, { role: "B", contact: "x" }, { role: "A", contact: "y" }), entry(4, 5, { role: "A" }, { role: "B" })]);
  expect([deed?.images[0]?.before, deed?.images[0]?.after]).toEqual([{ contact: "x" }, { contact: "y" }]);
});
