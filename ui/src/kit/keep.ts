// Writing into a register: one cell, many cells, and what stands against it, each reason at its record and field.
import { desk, made } from "../desk.svelte";
import type { Trouble } from "../ipc/doors";
import type { Edit } from "../ipc/wire";
import { has, say, t } from "../words.svelte";
import { editOf, tried } from "./doors";
import type { Refusal, Row, Sketch } from "./wire";

/** Reasons about cells that are shown, by `record field`; the others are told at the top. */
export type Against = Record<string, string[]>;
export const cellKey = (record: string, field: string) => `${record} ${field}`;

/** Sorts reasons to the cells they are about. `rows` are what the edit was about, in its order. */
export function placed(refusals: Refusal[], rows: readonly Row[], fields: readonly string[], noun = ""): { cells: Against; rest: Refusal[] } {
  const cells: Against = {};
  const rest: Refusal[] = [];
  for (const refusal of refusals) {
    const row = refusal.row === undefined && rows.length === 1 ? rows[0]
      : rows.find((one) => one.id === refusal.row || (one.number !== "" && one.number === refusal.row)) ?? rows[Number(refusal.row) - 1];
    const field = refusal.field && fields.includes(refusal.field) ? refusal.field : fields.length === 1 ? fields[0] : undefined;
    // A reason about another field than the one written into names it.
    const other = refusal.field && refusal.field !== field && has(`${noun}-${refusal.field}`) ? `${t(`${noun}-${refusal.field}`)}: ` : "";
    if (row && field) (cells[cellKey(row.id, field)] ??= []).push(other + say(refusal));
    else rest.push(refusal);
  }
  return { cells, rest };
}

/** Shows at the top what no field can show; what was said there about the same act is now said at its fields. */
export function told(against: Trouble, rest: Refusal[]) {
  if (rest.length > 0 || against.refusals.length === 0) desk.trouble = { ...against, refusals: rest };
  else if (desk.trouble?.about === against.about) desk.trouble = null;
}

/** Makes an edit about some cells; gives what stands against it, or null if it was done. `stands` says where a field is shown. */
export async function kept(edited: Edit, rows: readonly Row[], fields: readonly string[], stands = (field: string) => field): Promise<Against | null> {
  const { done, against } = await tried(edited);
  if (done) {
    made(done);
    return null;
  }
  const reasons = against.refusals.map((reason) => (reason.field ? { ...reason, field: stands(reason.field) } : reason));
  const { cells, rest } = placed(reasons, rows, fields, Object.keys(edited)[0]);
  told(against, rest);
  return cells;
}

/** The edit that puts `patch` into rows: a change of one record is called by its own name. */
export const patching = (sketch: Sketch, rows: readonly Row[], patch: Record<string, unknown>): Edit =>
  rows.length === 1 && rows[0] ? editOf(sketch.noun, "amend", { id: rows[0].id, patch })
    : editOf(sketch.noun, "many", { ids: rows.map((row) => row.id), patch });

/** A value as a patch says it: nothing said is null. */
export const patched = (value: unknown): unknown => (value === "" ? null : value);
