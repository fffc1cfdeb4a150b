import type { Person } from "../everyone";
import { describe, expect, it } from "vitest";
import type { ControlRow } from "../ipc/wire";
import { open, pasted, put } from "./columns";

const row = (id: string, more: Partial<ControlRow> = {}): ControlRow => ({
  id, number: id, domain: "A.2", title: "Title", applicability: "applicable", inclusionCodes: ["risk"],
  inclusionWords: "Why", exclusionGround: "", exclusionWords: "", implementation: "", status: "", owner: null,
  ownerName: "", targetDate: null, decidedBy: "", decidedOn: null, own: false, purpose: "", annexBNote: "",
  annexBBy: "", annexBOn: null, changed: false, missing: [], ...more,
});
const people = [{ id: "p1", name: "Ada" }] as Person[];
const word = (prefix: string, code: string) => (`${prefix}-${code}` === "statement-status-partly" ? ["Parcial"] : []);

describe("pasted", () => {
  const shown = [row("A.2.2"), row("A.2.3"), row("A.2.4", { applicability: "excluded" })];
  it("goes down and to the right from the cell", () => {
    expect(pasted([["parcial", "Ada", "24.11.2026"], ["planned"]], shown, 1, "status", people, word)).toEqual([
      { row: 1, control: "A.2.3", status: "partly", owner: "p1", targetDate: "2026-11-24" },
      { row: 2, control: "A.2.4", status: "planned" },
    ]);
  });
  it("goes to the controls named in the first column", () => {
    expect(pasted([["A.2.4 Title", "excluded", "Not ours"]], shown, 0, "owner", people, word)).toEqual([
      { row: 1, control: "A.2.4", applicability: "excluded", exclusionWords: "Not ours" },
    ]);
  });
  it("leaves what lies below the last row out and keeps what it cannot read for the refusal", () => {
    expect(pasted([["soon"], ["x"]], shown, 2, "targetDate", people, word)).toEqual([
      { row: 1, control: "A.2.4", targetDate: "soon" },
    ]);
  });
});

describe("put", () => {
  it("keeps the reason that fits the decision and drops the other", () => {
    expect(put(row("A.2.2"), "decision", "excluded")).toEqual({ control: { decide: {
      control: "A.2.2", applicability: "excluded", inclusionCodes: [], inclusionWords: "", exclusionGround: "", exclusionWords: "",
    } } });
    expect(put(row("A.2.2"), "owner", "p1")).toEqual({ control: { amend: { control: "A.2.2", patch: { owner: "p1" } } } });
  });
  it("offers no state for an excluded control", () => {
    const excluded = row("A.2.2", { applicability: "excluded" });
    expect([open(excluded, "status"), open(excluded, "reason"), open(row("A.2.2"), "status")]).toEqual([false, true, true]);
  });
});
