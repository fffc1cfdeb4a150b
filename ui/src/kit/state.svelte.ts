// What happens in a grid: the cursor, typing, copying, filling, clearing. The component only shows it.
import { actOf } from "./acts";
import { copied } from "./cells";
import type { Column } from "./columns";
import { inside, moved, one, pressed, range, tabbed, type Cursor, type Size } from "./cursor";
import { editOf, imported } from "./doors";
import { handOf, type Hand, type Patch } from "./hand";
import { cellKey, kept, patched, type Against } from "./keep";
import { said, same } from "./labels";
import { say } from "../words.svelte";
import type { End } from "./part";
import type { List } from "./rows.svelte";
import { knownBy, type Row, type Sketch } from "./wire";

/** What a grid is about; asked anew each time, so that it is never out of date. */
export type About = {
  sketch: Sketch; rows: List; columns: Column[]; readOnly: boolean; page: number; hand?: Hand | undefined;
  open: (row: Row) => void; close: () => void; add: () => void; sort: (field: string) => void;
};

export class GridState {
  cursor = $state<Cursor>(one({ row: 0, column: 0 }));
  /** The cell being written, with the letter that began it. */
  editing = $state<{ record: string; field: string; start: string | null } | null>(null);
  /** What was refused, with what was typed. */
  against = $state<Against>({});
  typed = $state<Record<string, unknown>>({});
  #waiting = $state<Record<string, Patch>>({});
  #about: () => About;
  /** The box that a key ticked last, until the cursor goes on. */
  #flipped = "";

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

  get #hand(): Hand {
    const { hand, sketch } = this.#about();
    return hand ?? handOf(sketch);
  }
  /** What waits, by record, for other words of its row before it can be kept. */
  get waiting(): Record<string, Patch> {
    return this.#hand.waiting ?? this.#waiting;
  }
  /** A row with what waits in it. */
  seen(row: Row): Row {
    const waits = this.waiting[row.id];
    return waits ? this.#hand.seen(row, waits) : row;
  }
  /** What may be written into a cell; null for nothing. */
  takes(row: Row | undefined, column: Column | undefined): Column | null {
    return row && column && !this.#about().readOnly ? this.#hand.takes(this.seen(row), column) : null;
  }
  /** What a cell holds, and how it reads. */
  value(row: Row, column: Column): unknown {
    const key = cellKey(row.id, column.name);
    return key in this.typed ? this.typed[key] : this.seen(row).values[column.name];
  }
  /** Whether a cell shows something that is not kept, and what stands against it. */
  open(row: Row, { name }: Column): boolean {
    return cellKey(row.id, name) in this.typed || name in (this.waiting[row.id] ?? {});
  }
  reasons(row: Row, { name }: Column): string[] | undefined {
    const waits = this.waiting[row.id];
    const lacking = waits && name in waits ? this.#hand.lacks(row, waits) : null;
    return this.against[cellKey(row.id, name)] ?? (lacking ? [say(lacking.why)] : undefined);
  }
  text(row: Row, column: Column): string {
    return said(this.#hand.takes(this.seen(row), column) ?? column, this.value(row, column), row.names[column.name]);
  }

  move(to: Cursor) {
    this.#flipped = "";
    this.cursor = inside(to, this.size);
  }

  /** Begins to write into the cell; what cannot be written by hand is opened beside the list. */
  begin(start: string | null = null) {
    const { open } = this.#about();
    const { row } = this;
    if (!row) return;
    const column = this.takes(row, this.column);
    if (!column) {
      if (start === null) open(row);
      return;
    }
    const key = cellKey(row.id, column.name);
    // A second key on the same box opens it, with its tick to be seen: what was just said is not taken back by the way.
    if (column.kind === "flag" && this.#flipped !== key) {
      this.#flipped = key;
      void this.put(row, column, row.values[column.name] !== true);
    } else this.editing = { record: row.id, field: column.name, start };
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
    const waits = this.waiting[row.id];
    const was = waits && !(column.name in waits) ? this.seen(row) : row;
    if (same(value, was.values[column.name])) {
      this.forget(cellKey(row.id, column.name));
      if (waits && column.name in waits) this.#release(row);
      return true;
    }
    const along = waits && (column.name in waits || this.#hand.lacks(row, waits)?.columns.includes(column.name));
    const patch = { ...(along ? waits : {}), [column.name]: value };
    const lacking = this.#hand.lacks(row, patch);
    if (lacking) return this.#wait(row, patch, lacking.columns, say(lacking.why));
    const against = await this.#kept([row], patch);
    if (along) this.#release(row);
    this.forget(cellKey(row.id, column.name));
    if (!against) return true;
    const all = Object.values(against).flat();
    for (const name of Object.keys(patch)) {
      const key = cellKey(row.id, name);
      [this.against[key], this.typed[key]] = [against[key] ?? all, patch[name]];
    }
    // What was held back together is corrected together.
    if (along) this.waiting[row.id] = patch;
    return false;
  }

  #kept(rows: readonly Row[], patch: Patch): Promise<Against | null> {
    const said = Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, patched(value)]));
    return kept(this.#hand.put(rows, said), rows, Object.keys(patch), this.#hand.stands);
  }

  /** Nothing is kept half and nothing is lost: what was said stays in its cell, and the cell it waits for is opened. */
  #wait(row: Row, patch: Patch, columns: string[], why: string): false {
    const { rows, columns: shown, open } = this.#about();
    this.waiting[row.id] = patch;
    for (const name of Object.keys(patch)) this.forget(cellKey(row.id, name));
    const to = { row: rows.list.findIndex((one) => one?.id === row.id), column: shown.findIndex((one) => one.name === columns[0]) };
    const field = shown[to.column]?.name;
    this.editing = null;
    if (field === undefined) open(row);
    else {
      this.against[cellKey(row.id, field)] = [why];
      this.cursor = one(to);
      this.editing = { record: row.id, field, start: null };
    }
    return false;
  }

  #release(row: Row) {
    for (const name of Object.keys(this.waiting[row.id] ?? {})) this.forget(cellKey(row.id, name));
    delete this.waiting[row.id];
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
    const found = await rows.between(top, bottom);
    return { rows: found, columns: columns.slice(left, right + 1).filter((column) => found.some((row) => this.takes(row, column))) };
  }

  /** One edit over many cells; each reason stands in the cell it is about. */
  async spread(given: Row[], patch: Patch) {
    const columns = this.#about().columns.filter((column) => column.name in patch);
    // What a cell takes may depend on what the same stroke says beside it.
    const rows = given.filter((row) => columns.every((column) => this.takes(this.#hand.seen(row, patch), column)));
    if (rows.length === 0 || columns.length === 0) return;
    this.against = (await this.#kept(rows, patch)) ?? {};
    this.typed = {};
    for (const row of rows) delete this.waiting[row.id];
  }

  /** Whether more rows than one are chosen; what a plain key says goes into all of them. */
  get many(): boolean {
    return this.cursor.at.row !== this.cursor.from.row;
  }
  async all(column: Column, value: unknown) {
    await this.spread((await this.chosen()).rows, { [column.name]: value });
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
    if (source) await this.spread(rows, Object.fromEntries(columns.map((column) => [column.name, source.values[column.name]])));
  }

  /** Whether nothing may be written here at all, whether records are made here, and whether a chosen cell takes anything. */
  get readOnly(): boolean {
    return this.#about().readOnly;
  }
  get grows(): boolean {
    const { sketch, readOnly } = this.#about();
    return sketch.rows === "many" && sketch.edits === "open" && !readOnly;
  }
  get writes(): boolean {
    const { left, right } = range(this.cursor);
    return this.#about().columns.slice(left, right + 1).some((column) => this.takes(this.row, column));
  }
  /** Whether there is a row above to carry down. */
  get below(): boolean {
    const { top, bottom } = range(this.cursor);
    return top < bottom || top > 0;
  }
  show() {
    if (this.row) this.#about().open(this.row);
  }
  add() {
    this.#about().add();
  }

  /** The selection as a spreadsheet takes it, read first where some of it was never in sight. */
  async copied(): Promise<string> {
    if (this.copy() === null) await this.chosen();
    return this.copy() ?? "";
  }
  /** The same at once; null while some of it was never in sight. */
  copy(): string | null {
    const { top, bottom, left, right } = range(this.cursor);
    const { rows, columns } = this.#about();
    const shown = rows.list.slice(top, bottom + 1);
    if (shown.length === 0 || shown.includes(undefined)) return null;
    return copied((shown as Row[]).map((row) => columns.slice(left, right + 1).map((column) => this.text(row, column))));
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
    if (row && this.grows) void kept(editOf(sketch.noun, "duplicate", { id: row.id }), [row], []);
  }

  /** Takes the row away; what stands beside the list about it goes first, so that nothing asks about a record that is gone. */
  async remove() {
    const { sketch, close } = this.#about();
    const { row } = this;
    if (!row || !this.grows) return;
    close();
    await kept(editOf(sketch.noun, "remove", { id: row.id }), [row], []);
  }

  /** What a plain key says in the cell where the cursor is; undefined where it says nothing of its own. */
  says({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): unknown {
    const { row, column } = this;
    if (ctrlKey || metaKey || altKey || this.editing || !row || !column || !this.takes(row, column)) return undefined;
    return this.#hand.key(row, column, key);
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
      // With several rows chosen the next stop is what acts on them.
      if (this.many) return false;
      const next = tabbed(this.cursor, shift, this.size);
      if (!next) return false;
      this.move(next);
    } else if (ctrl && key.toLowerCase() === "a") {
      const { rows, columns } = this.size;
      this.cursor = { at: { row: rows - 1, column: columns - 1 }, from: { row: 0, column: 0 } };
    } else if (!ctrl && this.cursor.at.row < 0) {
      if (key !== "Enter" && key !== " ") return false;
      if (this.column) about.sort(this.column.name);
    } else if (key === "Escape") {
      if (this.cursor.at !== this.cursor.from) this.cursor = one(this.cursor.at);
      else about.close();
    } else {
      const act = actOf({ key, shift, ctrl });
      if (act) act.run(this);
      else if (!ctrl && key.length === 1) this.begin(key);
      else return false;
    }
    return true;
  }
}
