import { expect, test } from "vitest";
import { lineAt } from "./lines";

const lines = ["Copy", "Paste", "Fill down", "Clear"];

test("arrows go round, Home and End to the ends, letters to the next line with them", () => {
  expect([lineAt("ArrowDown", 3, lines), lineAt("ArrowUp", 0, lines), lineAt("Home", 2, lines), lineAt("End", 0, lines)]).toEqual([0, 3, 0, 3]);
  expect([lineAt("c", 0, lines), lineAt("c", 3, lines), lineAt("x", 0, lines), lineAt("Enter", 0, lines), lineAt("ArrowDown", 0, [])]).toEqual([3, 0, null, null, null]);
});

test("from outside the lines the arrows lead to the first and the last", () => {
  expect([lineAt("ArrowDown", -1, lines), lineAt("ArrowUp", -1, lines), lineAt("f", -1, lines)]).toEqual([0, 3, 2]);
});
