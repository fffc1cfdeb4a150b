// What happens in a grid: the cursor, typing, copying, filling, clearing. The component only shows it.
import { copied } from "./cells";
import type { Column } from "./columns";
import { inside, moved, one, pressed, range, tabbed, type Cursor, type Size } from "./cursor";
import { editOf, imported } from "./doors";
import { cellKey, kept, patched, patching, type Against } from "./keep";
import { same, told } from "./labels";
import type { End } from "./part";
import type { Rows } from "./rows.svelte";
import { knownBy, writable, type Row, type Sketch } from "./wire";

/** What a grid is about; asked anew each time, so that it is never out of date. */
export type About = {
  sketch: Sketch; rows: Rows; columns: Column[]; readOnly: boolean; page: number;
  open: (row: Row) => void; close: () => void; add: () => void; sort: (field: string) => void;
};

export class GridState {
  cursor = $state<Cursor>(one({ row: 0, column: 0 }));
  /** The cell being written, with the letter that began it. */
  editing = $state<{ record: string; field: string; start: string | null } | null>(null);
  /** What was refused, with what was typed. */
  against = $state<Against>({});
  typed = $state<Record<string, unknown>>({});
  #about: () => About;

  constructor(about: () => About) {
    this.#about = about;
  }

  get size(): Size {
    const { rows, columns, page } = this.#about();
    return { rows: rows.total, columns: columns.length, page };
  }
  get row(): Row | undefined {
    return this.#about().rows.list[this.cursor.at.row];
  }
  get column(): Column | undefined {
    return this.#about().columns[this.cursor.at.column];
  }

  can(column: Column | undefined): column is Column {
    const { sketch, readOnly } = this.#about();
    return !!column && !readOnly && writable(sketch, column);
  }

  move(to: Cursor) {
    this.cursor = inside(to, this.size);
  }

  /** Begins to write into the cell; what cannot be written by hand is opened beside the list. */
  begin(start: string | null = null) {
    const { open } = this.#about();
    const { row, column } = this;
    if (!row) return;
    if (!this.can(column)) {
      if (start === null) open(row);
      return;
    }
    if (column.kind === "flag") void this.put(row, column, row.values[column.name] !== true);
    else this.editing = { record: row.id, field: column.name, start };
  }

  drop() {
    if (this.editing) this.forget(cellKey(this.editing.record, this.editing.field));
    this.editing = null;
  }

  forget(key: string) {
    delete this.against[key];
    delete this.typed[key];
  }

  /** Puts a value into a cell. True if it stands there now. */
  async put(row: Row, column: Column, value: unknown): Promise<boolean> {
    const key = cellKey(row.id, column.name);
    if (same(value, row.values[column.name])) {
      this.forget(key);
      return true;
    }
    const against = await kept(patching(this.#about().sketch, [row], { [column.name]: patched(value) }), [row], [column.name]);
    this.forget(key);
    if (!against) return true;
    this.against[key] = against[key] ?? [];
    this.typed[key] = value;
    return false;
  }

  /** An edit in a cell came to its end: the cursor goes on if the value was taken. */
  async ended(row: Row, column: Column, value: unknown, end: End): Promise<void> {
    const still = () => this.editing?.record === row.id && this.editing.field === column.name;
    if (!(await this.put(row, column, value))) return;
    if (still()) this.editing = null;
    if (end === "Enter") this.move(moved(this.cursor, 1, 0, this.size));
    else if (end !== "left") this.move(tabbed(this.cursor, end === "Back", this.size) ?? this.cursor);
  }

  /** The rows and writable columns that are selected. */
  async chosen(): Promise<{ rows: Row[]; columns: Column[] }> {
    const { top, bottom, left, right } = range(this.cursor);
    const { rows, columns } = this.#about();
    return { rows: await rows.between(top, bottom), columns: columns.slice(left, right + 1).filter((column) => this.can(column)) };
  }

  /** One edit over many cells; each reason stands in the cell it is about. */
  async spread(rows: Row[], patch: Record<string, unknown>) {
    if (rows.length === 0 || Object.keys(patch).length === 0) return;
    this.against = (await kept(patching(this.#about().sketch, rows, patch), rows, Object.keys(patch))) ?? {};
    this.typed = {};
  }

  async clear() {
    const { rows, columns } = await this.chosen();
    await this.spread(rows, Object.fromEntries(columns.map((column) => [column.name, column.kind === "flag" ? false : null])));
  }

  /** Carries the first row of a selection down, or the row above into a single one. */
  async fill() {
    const { top, bottom } = range(this.cursor);
    const first = top === bottom ? top - 1 : top;
    if (first < 0) return;
    const { columns } = await this.chosen();
    const [source, ...rows] = await this.#about().rows.between(first, bottom);
    if (source) await this.spread(rows, Object.fromEntries(columns.map((column) => [column.name, patched(source.values[column.name])])));
  }

  /** The selection as a spreadsheet takes it; null while some of it was never in sight. */
  copy(): string | null {
    const { top, bottom, left, right } = range(this.cursor);
    const { rows, columns } = this.#about();
    const shown = rows.list.slice(top, bottom + 1);
    if (shown.length === 0 || shown.includes(undefined)) return null;
    return copied((shown as Row[]).map((row) => columns.slice(left, right + 1).map((column) => told(column, row))));
  }

  /** One text into every chosen cell; core reads the words in it. */
  async say(text: string) {
    const { rows, columns } = await this.chosen();
    const names = columns.map((column) => column.name);
    if (rows.length === 0 || names.length === 0) return;
    const { sketch } = this.#about();
    const said = Object.fromEntries(names.map((name) => [name, text]));
    // A name is text as it stands; where it is what a row is known by, only its key can say which one is meant.
    if (names.includes(sketch.title) && names.length === 1) return this.spread(rows, { [sketch.title]: text });
    const given = rows.map((row, at) => ({ row: at + 1, cells: { ...said, ...knownBy(sketch, row) } }));
    this.against = (await kept(imported(sketch.noun, given, false), rows, names)) ?? {};
    this.typed = Object.fromEntries(Object.keys(this.against).map((key) => [key, text]));
  }

  duplicate() {
    const { sketch } = this.#about();
    const { row } = this;
    if (row && sketch.rows === "many" && sketch.edits === "open" && !this.#about().readOnly) void kept(editOf(sketch.noun, "duplicate", { id: row.id }), [row], []);
  }

  /** What a key does; false if it does nothing here. */
  key(event: KeyboardEvent): boolean {
    const { key, shiftKey: shift, altKey } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const about = this.#about();
    if (altKey || this.editing) return false;
    const to = pressed(this.cursor, { key, shift, ctrl }, this.size);
    if (to) this.move(to);
    else if (key === "Tab") {
      const next = tabbed(this.cursor, shift, this.size);
      if (!next) return false;
      this.move(next);
    } else if (ctrl) return this.#command(key.toLowerCase(), shift);
    else if (this.cursor.at.row < 0) {
      if (key !== "Enter" && key !== " ") return false;
      if (this.column) about.sort(this.column.name);
    } else if (key === "Enter" || key === "F2") this.begin();
    else if (key === " ") {
      if (this.row) about.open(this.row);
    } else if (key === "Delete" || key === "Backspace") void this.clear();
    else if (key === "Escape") {
      if (this.cursor.at !== this.cursor.from) this.cursor = one(this.cursor.at);
      else about.close();
    } else if (key.length === 1) this.begin(key);
    else return false;
    return true;
  }

  #command(key: string, shift: boolean): boolean {
    const { rows, columns } = this.size;
    if (key === "enter") this.#about().add();
    else if (key === "d" && shift) this.duplicate();
    else if (key === "d") void this.fill();
    else if (key === "a") this.cursor = { at: { row: rows - 1, column: columns - 1 }, from: { row: 0, column: 0 } };
    else return false;
    return true;
  }
}
