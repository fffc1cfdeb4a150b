import { describe, expect, it } from "vitest";
import { asked, besideWords, between, chip, choosing, chosen, everything, looked, narrowed, ordered, spanning, turned } from "./filter";
import type { FieldSketch } from "./wire";

const field = (kind: FieldSketch["kind"]): FieldSketch => ({
  name: "a", kind, codes: null, to: null, most: 0, required: false, wanted: false, unique: false,
  readOnly: false, due: null, twin: false, kept: false, sealed: false, until: null,
});
const upper = (value: string) => value.toUpperCase();

describe("a filter", () => {
  it("comes from the address and goes back into it", () => {
    const look = looked({ dependence: "high,medium", sort: "-reviewOn", find: "acme", retired: "yes" });
    expect(look).toEqual({ filter: { dependence: "high,medium" }, text: "acme", sort: "-reviewOn", retired: true });
    expect(looked(asked(look))).toEqual(look);
    expect(asked(everything)).toEqual({});
  });
  it("keeps what says nothing apart from what is not asked", () => {
    expect(narrowed({ owner: "p1" }, "owner", "")).toEqual({ owner: "" });
    expect(narrowed({ owner: "p1" }, "owner", null)).toEqual({});
  });
  it("chooses and leaves out", () => {
    expect(chosen("!a,b")).toEqual({ out: true, values: ["a", "b"] });
    expect(choosing({ out: false, values: ["a", "b"] })).toBe("a,b");
  });
  it("has two ends", () => {
    expect(between("..2026-01-01")).toEqual({ from: "", to: "2026-01-01" });
    expect(between("5")).toEqual({ from: "5", to: "5" });
    expect([spanning("", "x"), spanning("", "")]).toEqual(["..x", null]);
  });
  it("turns up, down and back to the numbers", () => {
    expect([turned("", "a"), turned("a", "a"), turned("-a", "a"), turned("b", "a")]).toEqual(["a", "-a", "", "a"]);
    expect(ordered("-a", "a")).toBe("descending");
  });
});

describe("a chip", () => {
  it("says each form in words", () => {
    expect(chip(field("code"), "a,b", upper)).toEqual({ id: "filter-any", args: { values: "A, B" } });
    expect(chip(field("person"), "!p", upper)).toEqual({ id: "filter-out", args: { values: "P" } });
    expect(chip(field("code"), "", upper).id).toBe("filter-nothing");
    expect(chip(field("line"), "*", upper).id).toBe("filter-something");
    expect(chip(field("day"), "..b", upper)).toEqual({ id: "filter-to", args: { to: "B" } });
    expect(chip(field("day"), "a..b", upper)).toEqual({ id: "filter-between", args: { from: "A", to: "B" } });
    expect(chip(field("words"), "bank", upper)).toEqual({ id: "filter-words", args: { words: "bank" } });
  });
  it("says what leaves rows out although it is no field", () => {
    expect(besideWords("missing", "purpose,scope", (field) => field.toUpperCase())).toEqual({ id: "filter-missing", args: { fields: "PURPOSE, SCOPE" } });
    expect([besideWords("missing", "yes", String), besideWords("missing", "no", String), besideWords("proposed", "yes", String), besideWords("proposed", "no", String)].map(({ id }) => id))
      .toEqual(["filter-missing-any", "filter-missing-none", "filter-proposed", "filter-proposed-none"]);
  });
});
