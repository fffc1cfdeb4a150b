import { expect, test } from "vitest";
import { monthBefore, startOf } from "./span";

test("last month is the calendar month before", () => {
  expect(monthBefore("2026-11-27")).toEqual({ from: "2026-10-01", to: "2026-10-31" });
  expect(monthBefore("2026-01-31")).toEqual({ from: "2025-12-01", to: "2025-12-31" });
  expect(monthBefore("2028-03-31")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
});

test("a last day is whole: the instant after it ends the search", () => {
  expect(Date.parse(startOf("2026-10-31", 1)) - Date.parse(startOf("2026-10-31", 0))).toBeGreaterThanOrEqual(23 * 3_600_000);
  expect(startOf("2026-10-31", 1)).toBe(startOf("2026-11-01", 0));
});
