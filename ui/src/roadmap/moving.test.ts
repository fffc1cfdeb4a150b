import { expect, test } from "vitest";
import { later, moved, snapped, stepped } from "./moving";

const bar = { startsOn: "2026-12-28", endsOn: "2027-01-03" };

test("a bar moves whole, or its end alone, and never becomes shorter than a day", () => {
  expect(moved(bar, { by: 5, end: false })).toEqual({ startsOn: "2027-01-02", endsOn: "2027-01-08" });
  expect(moved(bar, { by: -2, end: true })).toEqual({ startsOn: "2026-12-28", endsOn: "2027-01-01" });
  expect(moved(bar, { by: -40, end: true })).toEqual({ startsOn: "2026-12-28", endsOn: "2026-12-28" });
  expect(later(bar, moved(bar, { by: -40, end: true }))).toBe(-6);
});

test("days are counted over a change of the clocks", () => {
  const march = { startsOn: "2027-03-26", endsOn: "2027-03-29" };
  expect(later(march, moved(march, { by: 3, end: true }))).toBe(3);
});

test("the hand snaps to whole days, and a picture without width moves nothing", () => {
  expect([snapped(14, 1000, 0.01), snapped(-16, 1000, 0.01), snapped(4, 1000, 0.01), snapped(50, 0, 0.01)]).toEqual([1, -2, 0, 0]);
});

test("arrows move by a day, pages by a week, Shift the end", () => {
  expect([stepped("ArrowRight", false), stepped("ArrowLeft", true), stepped("PageDown", false), stepped("Home", false)])
    .toEqual([{ by: 1, end: false }, { by: -1, end: true }, { by: 7, end: false }, null]);
});
