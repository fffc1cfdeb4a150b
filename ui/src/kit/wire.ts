// What a register says about itself and answers, until the generated types carry these names.
import type { Message, Refusal } from "../ipc/wire";

export type Kind =
  | "line" | "words" | "code" | "codes" | "yesNo" | "flag" | "number" | "money" | "day" | "person" | "link" | "links"
  | "anchor" | "place" | "stamp" | "file";
export type FieldSketch = {
  name: string; kind: Kind; codes: { list: string; codes: string[] } | null; to: string | null;
  most: number; required: boolean; wanted: boolean; unique: boolean; readOnly: boolean; due: string | null; twin: boolean; kept: boolean; sealed: boolean; until: string | null;
  /** Keys of records that are offered before all others, where a screen knows who comes first. */
  first?: readonly string[];
};
/** What a screen knows of a record beside its declaration: who is offered first, by field; what a step begins with, by its name in the
 * step; which of what a step takes is not asked, given what is said so far. */
export type Hints = {
  firsts?: (row: Row) => Record<string, readonly string[]>;
  begins?: (row: Row, verb: string) => Record<string, unknown>;
  spares?: (row: Row, given: Record<string, unknown>) => readonly string[];
  /** Nothing of this record is written by hand: a step opens it first. */
  still?: (row: Row) => boolean;
};
export type StepSketch = {
  verb: string; takes: { name: string; field: string; needed: boolean }[]; from: string[]; to: string | null; aside: boolean;
};
export type Sketch = {
  noun: string; prefix: string; group: "plan" | "run" | "check" | "maps"; rows: "many" | "fixed" | "one";
  edits: "open" | "closed"; parent: string | null; retires: boolean; title: string; fields: FieldSketch[];
  titles: Record<string, Record<string, string>>; derived: FieldSketch[]; grid: string[]; lists: { name: string; filter: Record<string, string> }[]; form: { group: string; fields: string[] }[]; steps: StepSketch[]; state: string | null;
  /** How wide columns are where a screen says so. */
  wide?: Record<string, number>;
};
export type Row = {
  id: string; number: string; retiredOn: string | null; values: Record<string, unknown>; names: Record<string, string>;
  missing: string[]; late: string[]; proposed: number;
};
export type Filter = Record<string, string>;
export type RowsAsk = {
  noun: string; filter?: Filter; text?: string; sort?: string; offset?: number; limit?: number; retired?: boolean; states?: boolean;
};
/** How many records stand in a state. */
export type StateTally = { code: string; count: number };
export type RowsAnswer = { total: number; all: number; rows: Row[]; states: StateTally[] };
export type StepAnswer = { verb: string; possible: boolean; reasons: Refusal[] };
export type LinkAnswer = { noun: string; field: string; id: string; number: string; name: string };
export type Moved = { field: string; then: string | null; now: string; parts: { field: string; then: string | null; now: string }[] };
export type Stale = { act: string; by: string; on: string; changed: Moved[] };
export type Proposal = { id: string; patch: Record<string, unknown>; source: string; why: string };
export type OneAnswer = { row: Row; steps: StepAnswer[]; links: LinkAnswer[]; stale: Stale[]; proposals: Proposal[]; addedAt: string; addedBy: string };
/** Steps that have a page of their own, by verb: what opens it for a record, or nothing where the step is taken where it stands. */
export type Goes = Record<string, (row: Row) => (() => void) | null>;
/** A row of a block or sheet: cells as a person wrote them, under the names of fields. `row` as the person counts. */
export type RowIn = { row: number; cells: Record<string, string> };
export type { Message, Refusal };

/** Everything a grid or filter can show of a register. */
export const shownFields = (sketch: Sketch): FieldSketch[] => [...sketch.fields.filter((field) => !field.sealed), ...sketch.derived];
export const fieldOf = (sketch: Sketch, name: string): FieldSketch | undefined =>
  [...sketch.fields, ...sketch.derived].find((field) => field.name === name);
/** What a row of a sheet is known by: its number, or its name in a register without numbers. */
export const knownBy = (sketch: Sketch, row: Row): Record<string, string> =>
  row.number ? { number: row.number } : { [sketch.title]: String(row.values[sketch.title] ?? "") };
/** Whether a person may write into a field by hand. */
export const writable = (sketch: Sketch, field: FieldSketch): boolean =>
  sketch.edits === "open" && !field.readOnly && field.kind !== "stamp" && field.kind !== "file" && sketch.fields.some((one) => one.name === field.name);

/** A field of a list that its screen describes by itself. */
export const plainField = (name: string, kind: Kind, more: Partial<FieldSketch> = {}): FieldSketch => ({
  name, kind, codes: null, to: null, most: 0, required: false, wanted: false, unique: false, readOnly: false, due: null, twin: false, kept: false, sealed: false, until: null, ...more,
});
export const personField = (name: string): FieldSketch => plainField(name, "person");
/** A list of rows that are there, described by its screen. */
export const plainSketch = (noun: string, fields: FieldSketch[], wide: Record<string, number> = {}): Sketch => ({
  wide, noun, prefix: "", group: "plan", rows: "fixed", edits: "open", parent: null, retires: false, title: fields[0]?.name ?? "", titles: {}, fields, derived: [],
  grid: fields.map((field) => field.name), lists: [], form: [], steps: [], state: null,
});
