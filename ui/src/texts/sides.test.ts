import { expect, test } from "vitest";
import type { ComparedPart, TextMark } from "../ipc/wire";
import { counted, nextOf } from "./sides";

const part = (mark: TextMark, moved = false): ComparedPart => ({ id: "", mark, moved, before: [], after: [], lines: [] });
const all = [part("same"), part("changed"), part("same", true), part("gone"), part("new")];

test("what moved differs, and a key goes from one difference to the next and round", () => {
  expect(counted(all)).toEqual({ changed: 1, added: 1, gone: 1, moved: 1 });
  expect([nextOf(all, -1, 1), nextOf(all, 1, 1), nextOf(all, 4, 1), nextOf(all, 1, -1)]).toEqual([1, 2, 1, 4]);
  expect(nextOf([part("same")], 0, 1)).toBe(-1);
});
