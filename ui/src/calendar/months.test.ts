import { expect, test } from "vitest";
import type { DueDay } from "../ipc/wire";
import { entries, later, span, weeks } from "./months";

test("a month stands in weeks from Monday, and every day once", () => {
  const november = weeks("2026-11");
  expect(november[0]).toEqual(["", "", "", "", "", "", "2026-11-01"]);
  expect(november.flat().filter(Boolean)).toHaveLength(30);
  expect(weeks("2027-02")).toHaveLength(4);
  expect(weeks("2028-02").flat().filter(Boolean)).toHaveLength(29);
});

test("a month is asked for from its first day to its last", () => {
  expect(span("2026-11")).toEqual({ from: "2026-11-01", until: "2026-11-30" });
  expect(span("2028-02")).toEqual({ from: "2028-02-01", until: "2028-02-29" });
});

test("months go on over the year", () => {
  expect(later("2026-12", 1)).toBe("2027-01");
  expect(later("2027-01", -1)).toBe("2026-12");
});

test("a day shows meetings and what is late first, and many alike as one until all are asked for", () => {
  const due = (uid: string, id: string, more: Partial<DueDay> = {}): DueDay => ({ day: "2026-12-18", what: { id, args: {} }, called: uid, who: ["", ""], late: false, goal: { noun: "action", id: uid, filter: {} }, uid, ...more });
  const all = [due("a1", "due-ack"), due("a2", "due-ack"), due("a3", "due-ack"), due("t1", "due-test"), due("l1", "due-ack", { late: true }), due("r1", "due-review", { goal: { noun: "review", id: "r1", filter: {} } })];
  const told = (whole: boolean) => entries(all, whole).map(({ one, count }) => `${one.uid} ${count}`);
  expect(told(false)).toEqual(["r1 1", "l1 1", "t1 1", "a1 3"]);
  expect(told(true)).toEqual(["r1 1", "l1 1", "t1 1", "a1 1", "a2 1", "a3 1"]);
});
