import { describe, expect, it } from "vitest";
import { cells, copied } from "./cells";

describe("cells", () => {
  it("reads tabs, lines and quoted cells that hold both", () => {
    expect(cells('a\tb\r\n"c\n""d"""\te\n')).toEqual([["a", "b"], ['c\n"d"', "e"]]);
    expect(cells("")).toEqual([[""]]);
  });
  it("keeps a quote inside a word and an empty line in the middle", () => {
    expect(cells('5" pipe\t\n\nx')).toEqual([['5" pipe', ""], [""], ["x"]]);
  });
  it("reads back what it wrote", () => {
    const table = [["a\tb", 'say "no"', "two\nlines"], ["", "plain", "ñ"]];
    expect(cells(copied(table))).toEqual(table);
  });
});
