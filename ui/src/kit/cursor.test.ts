import { expect, test } from "vitest";
import { fitting, inside, insight, one, pressed, range, selected, tabbed, windowed } from "./cursor";

const size = { rows: 10, columns: 4, page: 5 };
const at = (row: number, column: number) => one({ row, column });
const key = (name: string, more = {}) => ({ key: name, shift: false, ctrl: false, ...more });

test("arrows move one cell, stop at the edges and reach the head", () => {
  expect(pressed(at(0, 0), key("ArrowDown"), size)?.at).toEqual({ row: 1, column: 0 });
  expect(pressed(at(9, 3), key("ArrowRight"), size)?.at).toEqual({ row: 9, column: 3 });
  expect(pressed(at(0, 1), key("ArrowUp"), size)?.at).toEqual({ row: -1, column: 1 });
  expect(pressed(at(5, 1), key("ArrowUp", { ctrl: true }), size)?.at).toEqual({ row: 0, column: 1 });
  expect(pressed(at(5, 1), key("a"), size)).toBeNull();
});

test("home, end and pages", () => {
  expect(pressed(at(5, 2), key("Home"), size)?.at).toEqual({ row: 5, column: 0 });
  expect(pressed(at(5, 2), key("End", { ctrl: true }), size)?.at).toEqual({ row: 9, column: 3 });
  expect(pressed(at(5, 2), key("Home", { ctrl: true }), size)?.at).toEqual({ row: 0, column: 0 });
  expect(pressed(at(3, 2), key("PageUp"), size)?.at).toEqual({ row: 0, column: 2 });
  expect(pressed(at(8, 2), key("PageDown"), size)?.at).toEqual({ row: 9, column: 2 });
});

test("shift selects and never takes the head", () => {
  const first = pressed(at(1, 1), key("ArrowUp", { shift: true }), size)!;
  const chosen = pressed(first, key("ArrowUp", { shift: true }), size)!;
  expect(range(chosen)).toEqual({ top: 0, bottom: 1, left: 1, right: 1 });
  expect(selected(chosen, 1, 1)).toBe(true);
  expect(selected(chosen, 2, 1)).toBe(false);
});

test("tab goes along the rows and leaves at the ends", () => {
  expect(tabbed(at(0, 3), false, size)?.at).toEqual({ row: 1, column: 0 });
  expect(tabbed(at(1, 0), true, size)?.at).toEqual({ row: 0, column: 3 });
  expect(tabbed(at(0, 0), true, size)).toBeNull();
  expect(tabbed(at(9, 3), false, size)).toBeNull();
});

test("a grid that shrank takes its cursor in", () => {
  expect(inside(at(9, 3), { rows: 2, columns: 2, page: 5 }).at).toEqual({ row: 1, column: 1 });
  expect(inside(at(3, 3), { rows: 0, columns: 2, page: 5 }).at).toEqual({ row: -1, column: 1 });
});

test("ten thousand rows show some thirty", () => {
  expect(windowed(0, 512, 10_000)).toEqual({ first: 0, last: 24, above: 0 });
  const deep = windowed(160_000, 512, 10_000);
  expect(deep.last - deep.first).toBe(32);
  expect([deep.first <= 5_000, deep.last >= 5_016]).toEqual([true, true]);
  expect(windowed(160_064, 512, 10_000)).toEqual(deep);
  expect(deep.above).toBe(deep.first * 32);
  expect(windowed(0, 512, 0)).toEqual({ first: 0, last: 0, above: 0 });
});

test("columns leave by priority, two always stay", () => {
  expect(fitting([260, 120, 120, 160], 520)).toBe(3);
  expect(fitting([260, 120, 120, 160], 1000)).toBe(4);
  expect(fitting([260, 120, 120, 160], 100)).toBe(2);
});

test("a row comes into sight by the shortest way, and one that is in sight moves nothing", () => {
  // Ten rows of 32 in 320, the head among them.
  expect([insight(64, 320, 0, 32), insight(64, 320, 96, 32), insight(0, 320, 320, 32), insight(0, 320, 256, 32)]).toEqual([0, 64, 64, 0]);
});
