import { describe, expect, it } from "vitest";
import { aimed, headed, letter, mapped, numbered, type Block } from "./target";

const at = (more: Partial<Block> = {}): Block => ({
  fields: ["standing", "owner", "reviewOn"], down: ["SUP-002", "SUP-003"], by: "number", title: "name", grows: true, prefix: "SUP", ...more,
});

describe("numbered", () => {
  it("knows numbers, also one typed wrongly, and leaves names and figures alone", () => {
    for (const text of ["SUP-003", "sup 3", "SPU-3", "GA-2/4.1-01"]) expect(numbered(text, "SUP")).toBe(true);
    for (const text of ["", "Supplier 3", "A.4.5", "3.5 hours", "2026-11-24", "Ada", "12"]) expect(numbered(text, "SUP")).toBe(false);
    for (const text of ["A.4.5", "A.4-4", "4.1-01", "6.1.2 Risks", "X.1"]) expect(numbered(text, "")).toBe(true);
    for (const text of ["3.5 hours were spent", "2026-11-24", "24.11.2026", "Partly", "A list"]) expect(numbered(text, "")).toBe(false);
  });
});

describe("aimed", () => {
  it("goes down and to the right from the cell, and says what found no place", () => {
    expect(aimed([["Approved", "Ada", "", "x"], ["Ended"], ["Candidate"]], at())).toEqual({
      rows: [
        { row: 1, cells: { number: "SUP-002", standing: "Approved", owner: "Ada", reviewOn: "" } },
        { row: 2, cells: { number: "SUP-003", standing: "Ended" } },
      ],
      left: { columns: [3], rows: [3] },
    });
  });
  it("never goes by place once one row has a number: a typing error or a heading is left to be refused", () => {
    const block = [["No.", "Reason"], ["A.4.5", "One"], ["A.4.6 Title", "Two"], ["A.4-4", "Three"]];
    expect(aimed(block, at({ fields: ["reason"], down: ["A.5.2", "A.5.3", "A.5.4"], grows: false, prefix: "" })).rows).toEqual([
      { row: 1, cells: { number: "No.", reason: "Reason" } }, { row: 2, cells: { number: "A.4.5", reason: "One" } },
      { row: 3, cells: { number: "A.4.6", reason: "Two" } }, { row: 4, cells: { number: "A.4-4", reason: "Three" } },
    ]);
  });
  it("refuses a row without a number by name rather than giving it to a neighbour", () => {
    expect(aimed([["SUP-001", "x"], ["", "y"]], at()).rows[1]).toEqual({ row: 2, cells: { number: "", standing: "y" } });
  });
  it("brings records by name from the column of names", () => {
    expect(aimed([["Acme", "Approved"], [""], ["Bolt"]], at({ fields: ["name", "standing"] })).rows).toEqual([
      { row: 1, cells: { name: "Acme", standing: "Approved" } }, { row: 3, cells: { name: "Bolt" } },
    ]);
  });
  it("knows rows by their names where there are no numbers", () => {
    expect(aimed([["Lead"]], at({ fields: ["role"], down: ["Ada"], by: "name", prefix: "" })).rows).toEqual([{ row: 1, cells: { name: "Ada", role: "Lead" } }]);
  });
  it("leaves out a column that takes nothing, with a word", () => {
    expect(aimed([["Ada", "High risk"]], at({ fields: ["owner", ""] }))).toEqual({
      rows: [{ row: 1, cells: { number: "SUP-002", owner: "Ada" } }], left: { columns: [1], rows: [] },
    });
  });
});

describe("heads", () => {
  it("are heads only if they name the record", () => {
    expect(headed(["name", "", "stage"], "name")).toBe(true);
    expect(headed(["number", "reason"], "name")).toBe(true);
    expect(headed(["stage", "owner"], "name")).toBe(false);
  });
  it("put cells under fields", () => {
    expect(mapped(["name", ""], [{ row: 4, cells: ["A", "b"] }, { row: 5, cells: ["", "c"] }])).toEqual([{ row: 4, cells: { name: "A" } }]);
  });
  it("count columns as a spreadsheet does", () => {
    expect([0, 25, 26, 701, 702].map(letter)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });
});
