// Columns of the register: what they show, what may be typed into them, and how a pasted block becomes rows.
import type { Edit, SystemPatch, SystemRow, SystemRowIn } from "../ipc/wire";

export const columns = ["name", "purpose", "businessOwner", "stage", "scope", "supplier", "baseModel", "actClass"] as const;
export type Column = (typeof columns)[number];
export const stages = ["idea", "development", "test", "in-use", "changed", "retired"];
export const scopes = ["undecided", "in", "out"];
export const outcomes = [
  "prohibited", "highRiskAnnexI", "highRiskAnnexIII", "annexIIINotHighRisk", "transparency", "gpai", "gpaiSystemic",
  "minimal", "legalReview", "outOfScope",
];
/** What the register is sorted by when a head is pressed. */
export const sorts: Partial<Record<Column, string>> = {
  name: "name", businessOwner: "owner", stage: "stage", scope: "scope", supplier: "supplier", baseModel: "model",
  actClass: "class",
};

/** What a cell holds, as text. */
export const held = (row: SystemRow, column: Column): string => row[column] ?? "";

/** Whether a cell can be typed into: the class is the result of a questionnaire. */
export const open = (column: Column): boolean => column !== "actClass";

/** The edit that puts `text` into a cell. */
export function put(row: SystemRow, column: Column, text: string): Edit {
  if (column === "stage") return { system: { setStage: { id: row.id, stage: text } } };
  if (column === "scope") return { system: { setScope: { id: row.id, scope: text, reason: text === row.scope ? row.scopeReason : "" } } };
  const patch: SystemPatch = { [column]: column === "businessOwner" && !text ? null : text };
  return { system: { amend: { id: row.id, patch } } };
}

/** All fields of a spreadsheet that a column can be put into, in the order of an export. */
export const fields = [
  "number", "name", "version", "description", "purpose", "prohibitedUses", "businessOwner", "technicalOwner", "aimsRoles",
  "actRoles", "origin", "supplier", "contract", "baseModel", "modelVersion", "technique", "autonomy", "oversight", "users",
  "affected", "vulnerable", "countries", "dataSets", "personalData", "hosting", "tools", "stage", "startedOn", "inUseOn",
  "changedOn", "retiredOn", "scope", "scopeReason", "criticality", "monitoring", "logs", "nextReviewOn", "checkedOn",
  "checkedBy", "actClass", "actClassOn",
];

/** Rows of a sheet with the columns a person gave them; core reads the words in them. */
export function mapped(columns: string[], rows: { row: number; cells: string[] }[]): SystemRowIn[] {
  return rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, cells[at] ?? ""]] : []))),
  }));
}

/**
 * Rows of a pasted block. `heads` is what its first line means: with a name or number among them the block goes by its
 * heads. Else it goes to the right of `from`: in the column of names by name, in any other to the rows from `first` down.
 */
export function pasted(block: string[][], heads: string[], shown: SystemRow[], first: number, from: Column): SystemRowIn[] {
  const filled = block.map((cells, at) => ({ row: at + 1, cells })).filter(({ cells }) => cells.some((cell) => cell.trim()));
  if (heads.includes("name") || heads.includes("number")) return mapped(heads, filled.filter(({ row }) => row > 1));
  const right: string[] = columns.slice(columns.indexOf(from)).filter(open);
  if (from === "name") return mapped(right, filled);
  return filled.flatMap(({ row, cells }) => {
    const target = shown[first + row - 1];
    return target ? mapped(["number", ...right], [{ row, cells: [target.number, ...cells] }]) : [];
  });
}
