import { expect, test } from "vitest";
import type { DueDay } from "../ipc/wire";
import { entries, later, opening, span, weeks } from "./months";

test("a month stands in whole weeks from Monday, and every day once", () => {
  const november = weeks("2026-11");
  expect([november.length, november[0]?.[0], november[0]?.[6], november.at(-1)?.[0], november.at(-1)?.[6]]).toEqual([6, "2026-10-26", "2026-11-01", "2026-11-30", "2026-12-06"]);
  expect(november.flat().filter((day) => day.startsWith("2026-11"))).toHaveLength(30);
  expect(new Set(november.flat()).size).toBe(42);
  expect([weeks("2027-02").length, weeks("2027-02").flat().length]).toEqual([4, 28]);
  expect(weeks("2028-02").flat().filter((day) => day.startsWith("2028-02"))).toHaveLength(29);
});

test("a month is asked for with the days its weeks begin and end with", () => {
  expect(span("2026-11")).toEqual({ from: "2026-10-26", until: "2026-12-06" });
  expect(span("2027-02")).toEqual({ from: "2027-02-01", until: "2027-02-28" });
});

test("months go on over the year", () => {
  expect(later("2026-12", 1)).toBe("2027-01");
  expect(later("2027-01", -1)).toBe("2026-12");
});

test("a day shows meetings and what is late first, and many alike as one until all are asked for", () => {
  const due = (uid: string, id: string, more: Partial<DueDay> = {}): DueDay => ({ day: "2026-12-18", what: { id, args: {} }, called: uid, who: ["", ""], late: false, goal: { noun: "acknowledgement", id: uid, filter: {} }, uid, ...more });
  const all = [due("a1", "due-ack"), due("a2", "due-ack"), due("a3", "due-ack"), due("t1", "due-test"), due("l1", "due-ack", { late: true }), due("r1", "due-review", { goal: { noun: "review", id: "r1", filter: {} } })];
  const told = (whole: boolean) => entries(all, whole).map(({ one, count }) => `${one.uid} ${count}`);
  expect(told(false)).toEqual(["r1 1", "l1 1", "t1 1", "a1 3"]);
  const act = (uid: string) => due(uid, "due-action", { goal: { noun: "action", id: uid, filter: {} } });
  expect(entries([act("c1"), act("c2"), act("c3")], false).map(({ count }) => count), "an action says what is to be done").toEqual([1, 1, 1]);
  expect(entries([due("t9", "due-test"), act("c9")], false).map(({ one }) => one.uid), "what was agreed before what comes by itself").toEqual(["c9", "t9"]);
  expect(told(true)).toEqual(["r1 1", "l1 1", "t1 1", "a1 1", "a2 1", "a3 1"]);
});

test("a month opens where the week of today ends", () => {
  expect(["2026-11-26", "2026-11-29", "2026-11-30", "2026-12-31", "2027-02-28"].map(opening)).toEqual(["2026-11", "2026-11", "2026-12", "2027-01", "2027-02"]);
});
