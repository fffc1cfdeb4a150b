import { describe, expect, it } from "vitest";
import type { SystemRow } from "../ipc/wire";
import { mapped, pasted, put } from "./columns";

const row = (number: string, more: Partial<SystemRow> = {}) => ({ id: number, number, name: number, scope: "in", scopeReason: "Ours", ...more }) as SystemRow;

describe("pasted", () => {
  const shown = [row("SYS-001"), row("SYS-002")];
  it("goes by its heads where they name the systems", () => {
    expect(pasted([["Sistema", "?", "Etapa"], ["A", "x", "En uso"], ["", "", ""]], ["name", "", "stage"], shown, 0, "stage"))
      .toEqual([{ row: 2, cells: { name: "A", stage: "En uso" } }]);
  });
  it("takes a list of names by name, so that nothing is renamed", () => {
    expect(pasted([["A", "For this"], ["B"]], ["", ""], shown, 0, "name"))
      .toEqual([{ row: 1, cells: expect.objectContaining({ name: "A", purpose: "For this" }) }, { row: 2, cells: expect.objectContaining({ name: "B", purpose: "" }) }]);
  });
  it("goes to the rows shown from any other column and leaves what lies below them out", () => {
    expect(pasted([["Ada", "In use"], ["Bo"], ["Cy"]], [], shown, 1, "businessOwner"))
      .toEqual([{ row: 1, cells: { number: "SYS-002", businessOwner: "Ada", stage: "In use", scope: "", supplier: "", baseModel: "" } }]);
  });
});

describe("mapped", () => {
  it("leaves out what was given no field", () => {
    expect(mapped(["name", ""], [{ row: 4, cells: ["A", "b"] }])).toEqual([{ row: 4, cells: { name: "A" } }]);
  });
});

describe("put", () => {
  it("has a verb for stage and scope and a patch for the rest", () => {
    expect(put(row("SYS-001"), "stage", "in-use")).toEqual({ system: { setStage: { id: "SYS-001", stage: "in-use" } } });
    expect(put(row("SYS-001"), "scope", "undecided")).toEqual({ system: { setScope: { id: "SYS-001", scope: "undecided", reason: "" } } });
    expect(put(row("SYS-001"), "businessOwner", "")).toEqual({ system: { amend: { id: "SYS-001", patch: { businessOwner: null } } } });
  });
});
