// What a rehearsed block would change, record by record, and which cells stand against it.
import type { Rehearsal } from "../ipc/wire";
import { fieldOf, type FieldSketch, type Refusal, type RowIn, type Sketch } from "./wire";

export type FieldStep = { field: FieldSketch; from: unknown; to: unknown };
/** `title` is what a new record is called; null for one that is there. */
export type RecordStep = { id: string; title: string | null; steps: FieldStep[] };
/** A cell that is refused, with what stands in it; without a field it is the row that is. */
export type BadCell = { row: number; field: string | null; text: string; reasons: Refusal[] };

const wire = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A value as a row's image has it, as an answer would give it. */
export function imaged(field: FieldSketch, value: unknown): unknown {
  if (field.kind === "flag") return value === 1 || value === true;
  if (field.kind !== "codes" && field.kind !== "links") return value;
  if (typeof value !== "string") return value ?? [];
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return [];
  }
}

/** The changes of the register itself, by record, in the order in which they come. */
export function steps(sketch: Sketch, { changed }: Rehearsal): RecordStep[] {
  const found = new Map<string, RecordStep>();
  const given = changed.filter((one) => one.table === sketch.noun);
  const made = new Set(given.filter((one) => one.field === "id").map((one) => one.id));
  for (const one of given) {
    const field = fieldOf(sketch, wire(one.field));
    if (!field) continue;
    const [from, to] = [imaged(field, one.from), imaged(field, one.to)];
    if (JSON.stringify(from ?? "") === JSON.stringify(to ?? "") || (one.from === null && (to === "" || to === false || (Array.isArray(to) && to.length === 0)))) continue;
    const record = found.get(one.id) ?? { id: one.id, title: null, steps: [] };
    if (field.name === sketch.title && (made.has(one.id) || one.from === null)) record.title = String(to);
    else record.steps.push({ field, from, to });
    found.set(one.id, record);
  }
  return [...found.values()];
}

/** The refused cells in the order of the rows; reasons about no row come last and stand alone. */
export function bad(refusals: Refusal[], rows: RowIn[]): { cells: BadCell[]; rest: Refusal[] } {
  const cells = new Map<string, BadCell>();
  const rest: Refusal[] = [];
  for (const refusal of refusals) {
    const row = rows.find((one) => String(one.row) === refusal.row);
    if (!row) {
      rest.push(refusal);
      continue;
    }
    const field = refusal.field && refusal.field in row.cells ? refusal.field : null;
    const key = `${row.row} ${field ?? ""}`;
    const cell = cells.get(key) ?? { row: row.row, field, text: field ? (row.cells[field] ?? "") : Object.values(row.cells).filter(Boolean).join(" · "), reasons: [] };
    cell.reasons.push(refusal);
    cells.set(key, cell);
  }
  return { cells: [...cells.values()].sort((one, other) => one.row - other.row), rest };
}

/** The rows with one cell written anew. */
export const corrected = (rows: RowIn[], row: number, field: string, text: string): RowIn[] =>
  rows.map((one) => (one.row === row ? { ...one, cells: { ...one.cells, [field]: text } } : one));
