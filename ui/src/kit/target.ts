// Where a pasted block goes: which record and which field each cell is for. Core reads the words in the cells.
import type { RowIn } from "./wire";

export type Block = {
  /** Fields of the columns from the cell where it was pasted, to the right; "" for a column that takes nothing. */
  fields: string[];
  /** What the rows from that cell down are known by: their numbers, or their names in a register without numbers. */
  down: string[];
  by: string;
  /** The field that names a record: a block that begins there may bring new ones. */
  title: string;
  /** Whether the register takes new records. */
  grows: boolean;
  prefix: string;
};
/** `left` says what the block has and no row takes: columns by their letter, rows by their count. */
export type Target = { rows: RowIn[]; left: { columns: number[]; rows: number[] } };

const filled = (block: string[][]) =>
  block.map((cells, at) => ({ row: at + 1, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));

/**
 * Whether a cell is meant as a number: SUP-003 in a register that counts, A.4.5, A.4-4 or 6.1.2-03 in one whose rows are
 * the catalogue's. A typing error is still meant as one.
 */
export function numbered(text: string, prefix: string): boolean {
  const plain = text.trim();
  if (prefix === "") return /^([A-Z]{1,4}[.-]\d+|(10|[4-9])\.\d{1,2})([.\-/]\d+)*(\s|$)/.test(plain);
  return new RegExp(`^${prefix}[\\s._/-]*\\d+(\\s|$)`, "i").test(plain) || /^[A-Z]{2,4}-\d+([.\-/]\d+)*(\s|$)/.test(plain);
}

/** The number in a cell such as `A.4.5 System and computing`. */
const leading = (text: string) => text.trim().split(/\s/)[0] ?? "";

/** Rows under columns that have a field each; "" leaves a column out, and what a row does not have it does not say. */
export function mapped(columns: string[], rows: { row: number; cells: string[] }[]): RowIn[] {
  return rows
    .map(({ row, cells }) => ({
      row, cells: Object.fromEntries(columns.flatMap((column, at) => (column && cells[at] !== undefined ? [[column, cells[at]]] : []))),
    }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ""));
}

/** Whether the first line of a block are its heads: it names the record, and most of the rest is known too. */
export function headed(heads: string[], title: string): boolean {
  const known = heads.filter((head) => head !== "");
  return known.length > 0 && (known.includes(title) || known.includes("number"));
}

/**
 * Rows of a block without heads. As soon as one row begins with a number all rows go by their numbers, and one without
 * is left for core to refuse: nothing is matched by its place then. Else a block that begins at the name brings records
 * by name, so that nothing is renamed, and any other block goes to the rows from the cell down.
 */
export function aimed(block: string[][], at: Block): Target {
  const rows = filled(block);
  const wide = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const spare = (fields: string[]) =>
    [...Array(wide).keys()].filter((column) => !fields[column] && rows.some(({ cells }) => (cells[column] ?? "").trim() !== ""));
  if (rows.some(({ cells }) => numbered(cells[0] ?? "", at.prefix))) {
    const fields = ["number", ...(at.fields[0] === "number" ? at.fields.slice(1) : at.fields)];
    const named = rows.map(({ row, cells }) => ({ row, cells: [leading(cells[0] ?? ""), ...cells.slice(1)] }));
    return { rows: mapped(fields, named).map((one) => ({ ...one, cells: { number: "", ...one.cells } })), left: { columns: spare(fields), rows: [] } };
  }
  if (at.grows && at.fields[0] === at.title) {
    return { rows: mapped(at.fields, rows), left: { columns: spare(at.fields), rows: [] } };
  }
  const there = rows.filter(({ row }) => at.down[row - 1] !== undefined);
  return {
    rows: mapped([at.by, ...at.fields], there.map(({ row, cells }) => ({ row, cells: [at.down[row - 1] ?? "", ...cells] }))),
    left: { columns: spare(at.fields), rows: rows.filter(({ row }) => at.down[row - 1] === undefined).map(({ row }) => row) },
  };
}

/**
 * A block for rows that are there already, each known by its number: under its own heads, by its numbers, or from the
 * cell down and to the right. `named` says which column a head means; the first column is the number.
 */
export function placed(block: string[][], columns: readonly string[], left: number, down: string[], named: (head: string) => string): Target {
  const heads = (block[0] ?? []).map(named);
  const first = columns[0] ?? "";
  const known = (name: string) => (name === first ? "number" : name);
  if (block.length > 1 && heads[0] === first && heads.filter((name) => name !== "").length > 1) {
    const rows = filled(block).slice(1).map(({ row, cells }) => ({ row, cells: [leading(cells[0] ?? ""), ...cells.slice(1)] }));
    const spare = heads.flatMap((name, at) => (name === "" && rows.some(({ cells }) => (cells[at] ?? "").trim() !== "") ? [at] : []));
    return { rows: mapped(heads.map(known), rows), left: { columns: spare, rows: [] } };
  }
  const single = block.length === 1 && block[0]?.length === 1;
  const by = !single && block.some((cells) => numbered(cells[0] ?? "", ""));
  const fields = by ? ["number", ...columns.slice(1)] : columns.slice(left).map((name) => (name === first ? "" : name));
  const given = single ? [["", ...(block[0] ?? [])]] : block;
  return aimed(given, { fields: single ? ["", ...fields] : fields, down, by: "number", title: "", grows: false, prefix: "" });
}

/** The letter a spreadsheet gives a column. */
export const letter = (at: number): string => (at < 26 ? "" : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
