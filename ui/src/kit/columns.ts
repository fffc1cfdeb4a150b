// Which columns a list shows and how wide they are.
import { fieldOf, type FieldSketch, type Sketch } from "./wire";

/** `whole`: never narrower than it needs, whatever its kind; `least`: what it has before another column goes for it. */
export type Column = FieldSketch & { wide: number; whole?: boolean; least?: number };
type Sized = Pick<Column, "kind" | "wide" | "whole" | "least">;

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

const short = ({ kind, whole }: Sized) => whole === true || SHORT.includes(kind);

const tight = ({ wide, least }: Sized) => Math.min(wide, least ?? wide);

/** What columns take at least. */
export const needed = (columns: readonly Sized[]): number[] =>
  columns.map((column, at) => (at === 0 ? Math.min(column.wide, NARROW) : short(column) ? tight(column) : column.wide * LEAST));

/** How wide columns are in so much room: short ones as wide as they need, words share the rest. */
export function shared(columns: readonly Sized[], room: number): number[] {
  const still = (column: Sized, at: number) => at > 0 && short(column);
  const sum = (all: readonly { wide: number }[]) => all.reduce((sum, { wide }) => sum + wide, 0);
  const [kept, words] = [columns.filter(still), columns.filter((column, at) => !still(column, at))];
  const roomy = sum(kept) + sum(words) * LEAST <= room;
  const wide = (column: Sized) => (roomy ? column.wide : tight(column));
  const part = Math.max(0.5, (room - kept.reduce((all, column) => all + wide(column), 0)) / sum(words));
  return columns.map((column, at) => (still(column, at) ? wide(column) : column.wide * part));
}

/** What a code of a list is called. */
type Worded = (list: string, code: string) => string;
/** A sentence that a screen says in a cell of its own. */
const SAID = 196;
/** Of a code the longest word, as far as that is one. */
const LETTER = 6.3;
/** Its name over it takes as much. */
const LITTLE = 120;
const worded = ({ kind, codes }: FieldSketch, word: Worded): number =>
  kind === "code" && codes ? Math.max(LITTLE, Math.min(192, 18 + LETTER * Math.max(...codes.codes.map((code) => word(codes.list, code).length)))) : (WIDE[kind] ?? 176);

/** Columns in order of priority: those the register names, then, where a person chose, what they chose. `own`: those a screen says in its own words. */
export function columnsOf(sketch: Sketch, chosen: readonly string[] | null = null, own: readonly string[] = [], word: Worded = () => ""): Column[] {
  const names = chosen ?? sketch.grid;
  const first = sketch.grid[0] ?? sketch.title;
  return [first, ...names.filter((name) => name !== first)].flatMap((name, at): Column[] => {
    const field = fieldOf(sketch, name);
    if (at > 0 && field?.kind === "line" && own.includes(name)) return [{ ...field, wide: SAID, whole: true }];
    if (!field) return [];
    const said = sketch.wide?.[name] ?? (at === 0 ? (sketch.prefix === "" || field.kind === "number" ? BARE : FIRST) : name === sketch.state && fieldOf(sketch, "movedOn") ? MOVED : field.due && sketch.state ? DUE : undefined);
    if (said !== undefined) return [{ ...field, wide: said }];
    // A code says its whole word where there is room for it.
    return own.includes(name) ? [{ ...field, wide: WIDE[field.kind] ?? 176 }] : [{ ...field, wide: worded(field, word), ...(field.kind === "code" ? { least: WIDE.code } : {}) }];
  });
}
