import type { Person } from "../everyone";
import { describe, expect, it } from "vitest";
import type { ControlRow } from "../ipc/wire";
import { placed } from "../kit/target";
import { columns, hand, line, rowIn, sketch } from "./columns";

const row = (id: string, more: Partial<ControlRow> = {}): ControlRow => ({
  id, number: id, domain: "A.2", title: "Title", applicability: "applicable", inclusionCodes: ["risk"],
  riskSource: "", risksOpen: [], lawSource: "", contractSource: "", partySource: "", dateReason: "", inclusionWords: "Why", exclusionGround: "", exclusionWords: "", implementation: "", status: "", said: "", lacking: 0, owner: null,
  ownerName: "", targetDate: null, decidedBy: "", decidedOn: null, own: false, purpose: "", annexBNote: "",
  annexBBy: "", annexBOn: null, changed: false, thin: false, missing: [], reopens: "", ...more,
});
const people = [{ id: "p1", name: "Ada" }] as Person[];
const word = (prefix: string, code: string) => (`${prefix}-${code}` === "statement-status-partly" ? ["Parcial"] : []);

describe("a pasted block", () => {
  const shown = [row("A.2.2"), row("A.2.3"), row("A.2.4", { applicability: "excluded" })];
  const pasted = (block: string[][], column: string, down = 0) => {
    const { rows } = placed(block, columns, columns.indexOf(column), shown.slice(down).map((one) => one.id), () => "");
    return rows.flatMap((one) => rowIn(one, shown, people, word));
  };
  it("goes down and to the right from the cell", () => {
    expect(pasted([["parcial", "Ada", "24.11.2026", "As it is", "Late", "R-03"], ["planned"]], "status", 1)).toEqual([
      { row: 1, control: "A.2.3", status: "partly", owner: "p1", targetDate: "2026-11-24", implementation: "As it is", dateReason: "Late", riskSource: "R-03" },
      { row: 2, control: "A.2.4", status: "planned" },
    ]);
  });
  it("goes to the controls named in the first column, with the code of its reason", () => {
    expect(pasted([["A.2.4 Title", "excluded", "not-required", "Not ours"], ["A.2.2", "applicable", "law; risk"]], "owner")).toEqual([
      { row: 1, control: "A.2.4", applicability: "excluded", exclusionGround: "not-required", exclusionWords: "Not ours" },
      { row: 2, control: "A.2.2", applicability: "applicable", inclusionCodes: ["law", "risk"] },
    ]);
  });
  it("never goes by its place once one row is numbered", () => {
    expect(pasted([["A.2.2", "applicable"], ["A.2-3", "applicable"], ["x", "applicable"]], "control").map((one) => one.control)).toEqual(["A.2.2", "A.2-3", "x"]);
  });
  it("leaves what lies below the last row out and keeps what it cannot read for the refusal", () => {
    expect(pasted([["soon"], ["x"]], "targetDate", 2)).toEqual([{ row: 1, control: "A.2.4", targetDate: "soon" }]);
  });
});

describe("writing", () => {
  const shown = [row("A.2.2"), row("A.2.3", { applicability: "excluded" })];
  const mine = hand(() => shown);
  const cell = (name: string) => ({ ...sketch.fields[columns.indexOf(name)]!, wide: 1 });
  it("keeps the reason that fits the decision and drops the other", () => {
    expect(mine.put([line(shown[0]!)], { applicability: "undecided" })).toEqual({ control: { decide: {
      control: "A.2.2", applicability: "undecided", inclusionCodes: [], inclusionWords: "", exclusionGround: "", exclusionWords: "",
    } } });
    expect(mine.put([line(shown[0]!)], { owner: "p1" })).toEqual({ control: { amend: { control: "A.2.2", patch: { owner: "p1" } } } });
  });
  it("holds an exclusion back until its ground and words are there", () => {
    const [first] = shown.map((one) => line(one));
    expect(mine.lacks(first!, { applicability: "excluded" })?.columns).toEqual(["why", "reason"]);
    expect(mine.lacks(first!, { applicability: "excluded", why: "not-required", reason: "x".repeat(20) })).toBeNull();
  });
  it("offers a source only where its reason is chosen", () => {
    const [first, excluded] = shown.map((one) => line(one));
    expect([first, excluded].map((one) => ["riskSource", "lawSource"].map((name) => mine.takes(one!, cell(name)) !== null))).toEqual([[true, false], [false, false]]);
  });
  it("offers no state for an excluded control, and its own list of grounds", () => {
    const excluded = line(shown[1]!);
    expect([mine.takes(excluded, cell("status")), mine.takes(excluded, cell("why"))?.kind, mine.takes(line(shown[0]!), cell("why"))?.kind]).toEqual([null, "code", "codes"]);
  });
});
