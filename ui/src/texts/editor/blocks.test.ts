import { expect, test, vi } from "vitest";
import type { TextBlock } from "../../ipc/wire";

vi.stubGlobal("navigator", { language: "en", userAgent: "" });
vi.stubGlobal("document", { documentElement: {} });
const { kept, pasted, plain, written } = await import("./blocks");

const all: TextBlock[] = [
  { is: "heading", text: "Who" },
  { is: "paragraph", text: "Ada runs it; {{channel}} is open." },
  { is: "list", numbered: false, items: ["one", "two"] },
  { is: "list", numbered: true, items: ["first"] },
  { is: "table", head: ["Tool", ""], rows: [["Writer", "letters"], ["", "x"]] },
  { is: "live", part: "roles" },
];

test("what the editor holds is what core keeps", () => {
  expect(kept(written(all))).toEqual(all);
  expect(kept(written([]))).toEqual([]);
  // Empty blocks vanish, and words have one space between them.
  expect(kept(written([{ is: "paragraph", text: "a  b " }, { is: "paragraph", text: "" }]))).toEqual([{ is: "paragraph", text: "a b" }]);
});

test("what is copied and pasted again stays a list and a table", () => {
  expect(pasted(plain(all.slice(1, 5)))).toEqual(all.slice(1, 5));
  expect(pasted("a\r\nb\n\n* c\n1) d")).toEqual([
    { is: "paragraph", text: "a" }, { is: "paragraph", text: "b" }, { is: "list", numbered: false, items: ["c"] }, { is: "list", numbered: true, items: ["d"] },
  ]);
  expect(pasted("x\ty\n1\t2\t3")).toEqual([{ is: "table", head: ["x", "y", ""], rows: [["1", "2", "3"]] }]);
});
