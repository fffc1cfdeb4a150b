import { expect, test } from "vitest";
import { fitted, lineAt } from "./menu";

const lines = ["Copy", "Paste", "Fill down", "Clear"];

test("arrows go round, Home and End to the ends, letters to the next line with them", () => {
  expect([lineAt("ArrowDown", 3, lines), lineAt("ArrowUp", 0, lines), lineAt("Home", 2, lines), lineAt("End", 0, lines)]).toEqual([0, 3, 0, 3]);
  expect([lineAt("c", 0, lines), lineAt("c", 3, lines), lineAt("x", 0, lines), lineAt("Enter", 0, lines), lineAt("ArrowDown", 0, [])]).toEqual([3, 0, null, null, null]);
});

test("a menu stays whole in sight in every corner", () => {
  const [size, room] = [{ width: 200, height: 300 }, { width: 1024, height: 700 }];
  for (const at of [{ x: 10, y: 10 }, { x: 1020, y: 690 }, { x: 100, y: 420 }, { x: 900, y: 20 }]) {
    const { left, top } = fitted(at, size, room);
    expect(left >= 4 && top >= 4 && left + size.width <= room.width && top + size.height <= room.height).toBe(true);
  }
  expect(fitted({ x: 10, y: 10 }, size, room)).toEqual({ left: 10, top: 10 });
});
