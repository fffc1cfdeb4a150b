// Which columns a list shows and how wide they are.
import { fieldOf, type FieldSketch, type Sketch } from "./wire";

export type Column = FieldSketch & { wide: number };

const WIDE: Partial<Record<FieldSketch["kind"], number>> = {
  flag: 104, yesNo: 92, day: 116, number: 108, money: 124, code: 132, person: 148, link: 168, codes: 168, links: 180, stamp: 168, anchor: 168,
};
/** A day with the word that it is past. */
const DUE = 172;
/** A state with the word that what it was decided on is another by now. */
const MOVED = 196;
/** The first column holds number and name, and always stays. */
const FIRST = 340;
/** A first column without a number before its name, or of figures alone. */
const BARE = 220;
/** What the first column can do with where there is little room: below that a column goes before a name is cut. */
const NARROW = 320;
/** So much of its width a column of words keeps where room is short. */
const LEAST = 0.88;

/** Kinds whose cells are short: cut, they say nothing; wider than they need, they say no more. */
const SHORT: readonly FieldSketch["kind"][] = ["flag", "yesNo", "day", "number", "money", "code", "stamp"];

/** What columns take at least. */
export const needed = (columns: readonly Pick<Column, "kind" | "wide">[]): number[] =>
  columns.map(({ kind, wide }, at) => (at === 0 ? Math.min(wide, NARROW) : SHORT.includes(kind) ? wide : wide * LEAST));

/** How wide columns are in so much room: short ones as wide as they need, words share the rest. */
export function shared(columns: readonly Pick<Column, "kind" | "wide">[], room: number): number[] {
  const short = (column: Pick<Column, "kind">, at: number) => at > 0 && SHORT.includes(column.kind);
  const sum = (all: readonly { wide: number }[]) => all.reduce((sum, { wide }) => sum + wide, 0);
  const [kept, words] = [columns.filter(short), columns.filter((column, at) => !short(column, at))];
  const part = Math.max(0.5, (room - sum(kept)) / sum(words));
  return columns.map((column, at) => (short(column, at) ? column.wide : column.wide * part));
}

/** Columns in order of priority: those the register names, then, where a person chose, what they chose. */
export function columnsOf(sketch: Sketch, chosen: readonly string[] | null = null): Column[] {
  const names = chosen ?? sketch.grid;
  const first = sketch.grid[0] ?? sketch.title;
  return [first, ...names.filter((name) => name !== first)].flatMap((name, at) => {
    const field = fieldOf(sketch, name);
    return field ? [{ ...field, wide: sketch.wide?.[name] ?? (at === 0 ? (sketch.prefix === "" || field.kind === "number" ? BARE : FIRST) : name === sketch.state && fieldOf(sketch, "movedOn") ? MOVED : field.due && sketch.state ? DUE : (WIDE[field.kind] ?? 176)) }] : [];
  });
}
