// How a list writes: a register by its own edits, a list that is none by those that its screen hands in.
import type { Edit, Message } from "../ipc/wire";
import type { Column } from "./columns";
import { patching } from "./keep";
import { writable, type Row, type Sketch } from "./wire";

export type Patch = Record<string, unknown>;
export type Hand = {
  /** The edit that puts a patch, said in columns, into rows. */
  put: (rows: readonly Row[], patch: Patch) => Edit;
  /** What a cell takes: its column, or one of another kind in this row; null for nothing. */
  takes: (row: Row, column: Column) => Column | null;
  /** The column in which a field of core stands. */
  stands: (field: string) => string;
  /** A row as it would be with a patch that is not kept yet. */
  seen: (row: Row, patch: Patch) => Row;
  /** What a patch cannot be kept without: the columns to write it into, and the sentence that says so. */
  lacks: (row: Row, patch: Patch) => { columns: string[]; why: Message } | null;
  /** What waits, by row, where others than the grid know of it, too. */
  waiting?: Record<string, Patch>;
  /** What a plain key says in a cell; undefined where it begins to write. */
  key: (row: Row, column: Column, key: string) => unknown;
};

/** A register's own; `still` names records of which no cell takes anything. */
export const handOf = (sketch: Sketch, still: (row: Row) => boolean = () => false): Hand => ({
  put: (rows, patch) => patching(sketch, rows, patch),
  takes: (row, column) => (writable(sketch, column) && !still(row) ? column : null),
  stands: (field) => field,
  seen: (row, patch) => ({ ...row, values: { ...row.values, ...patch } }),
  lacks: () => null,
  key: () => undefined,
});
