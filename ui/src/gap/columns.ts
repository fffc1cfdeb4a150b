// Columns of the grid of a run: what they hold, what may be typed into them, and how pasted text is read.
import type { Person } from "../everyone";
import type { GapPatch, GapRow, GapRowIn, Message } from "../ipc/wire";
import type { Hand } from "../kit/hand";
import { personField, plainField, plainSketch, type Row, type RowIn } from "../kit/wire";

/** The field that says what was seen, and what a rating may need besides. */
const PROOF = `evidence` as const;
type Need = typeof PROOF | "exclusionReason";

export const efforts = ["small", "medium", "large"];
/** Ratings an item can have; clauses 4 to 10 cannot be excluded. */
export const ratings = (row: GapRow) =>
  row.kind === "control" ? ["conforms", "partly", "not", "na"] : ["conforms", "partly", "not"];

/** The list as a grid shows it. */
export const sketch = plainSketch("gapAnswer", [
  plainField("item", "line"), plainField("rating", "code", { codes: { list: "gapRating", codes: ["conforms", "partly", "not", "na"] } }),
  plainField("finding", "words"), plainField(PROOF, "words"), plainField("recommendation", "words"), personField("owner"),
  plainField("maturity", "number"), plainField("effort", "code", { codes: { list: "gapEffort", codes: efforts } }),
  plainField("exclusionReason", "words"), plainField("actions", "line"),
], { item: 420, rating: 104, finding: 168, evidence: 168, recommendation: 168, owner: 132 });
export const columns = sketch.grid;

/** An item as a row of the grid. */
export const line = (row: GapRow): Row => ({
  id: row.item, number: "", retiredOn: null, missing: [], late: [], proposed: 0, names: row.owner ? { owner: row.ownerName } : {},
  values: { ...row, item: `${row.item} ${row.title}`, actions: row.actions.join(", ") },
});

/** Whether a cell can be typed into: only a control can be proposed for exclusion. */
export function open(row: GapRow, column: string): boolean {
  if (column === "item" || column === "actions") return false;
  return column !== "exclusionReason" || row.kind === "control";
}

/** Least characters of a reason why a control does not apply. */
const REASON = 20;
/** Where a rating still lacks what it needs; null where it lacks nothing. */
export function needs(row: Pick<GapRow, Need>, rating: unknown): Need | null {
  if (rating === "conforms") return row.evidence.trim() === "" ? PROOF : null;
  return rating === "na" && row.exclusionReason.trim().length < REASON ? "exclusionReason" : null;
}

/** The sentence that says so. */
export const missing = (item: string, need: Need): Message =>
  need === PROOF ? { id: "refuse-gap-evidence", args: { item } } : { id: "refuse-gap-exclusion-reason", args: { item, least: REASON } };

/** What `text` in a cell says about its item. An empty cell clears. A level that is none is left to the core to refuse. */
export function patch(column: string, text: string): GapPatch {
  const plain = text.trim();
  if (["rating", "effort", "owner"].includes(column)) return { [column]: plain || null };
  if (column === "maturity") return { maturity: plain === "" ? null : /^\d{1,4}$/.test(plain) ? Number(plain) : 99 };
  return column === "item" || column === "actions" ? {} : { [column]: plain };
}

/** How the grid writes: ratings by 0 to 4, each held back until its words are there. */
export const hand = (rows: () => GapRow[], waiting: Record<string, { rating: string }>): Hand => {
  const of = ({ id }: Row) => rows().find((one) => one.item === id) as GapRow;
  return {
    waiting: waiting as Record<string, Record<string, unknown>>,
    put: (given, said) => {
      const texts = "finding evidence recommendation exclusionReason".split(" ");
      const made = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value ?? (texts.includes(name) ? "" : null)])) as GapPatch;
      const [only] = given;
      return only && given.length === 1 ? { gap: { rate: { item: only.id, patch: made } } }
        : { gap: { rateMany: { rows: given.map((row, at) => ({ row: at + 1, item: row.id, patch: made })) } } };
    },
    takes: (row, column) => {
      const item = of(row);
      if (!item || !open(item, column.name)) return null;
      return column.name === "rating" && column.codes ? { ...column, codes: { ...column.codes, codes: ratings(item) } } : column;
    },
    stands: (field) => field,
    seen: (row, said) => ({ ...row, values: { ...row.values, ...said } }),
    lacks: (row, said) => {
      const need = needs({ ...of(row), ...said }, said["rating"]);
      if (!need) return null;
      return { columns: [need], why: missing(row.id, need) };
    },
    key: (row, column, key) => (column.name !== "rating" || !/^[0-4]$/.test(key) ? undefined : key === "0" ? "" : ratings(of(row))[Number(key) - 1]),
  };
};

/** The words a code goes by, in both languages. */
export type Word = (prefix: string, code: string) => string[];
function coded(text: string, prefix: string, known: readonly string[], word: Word): string {
  const plain = text.trim().toLowerCase();
  const found = known.find((code) => code === plain || word(prefix, code).some((name) => name.toLowerCase() === plain));
  return found ?? text.trim();
}

/** A pasted row, its words read. An empty cell among the reasons says nothing about a clause, which has none. */
export function rowIn({ row, cells }: RowIn, people: Person[], word: Word): GapRowIn[] {
  const { number = "", ...said } = cells;
  const made = Object.entries(said).map(([column, text]): GapPatch => {
    if (column === "rating") {
      const code = coded(text, "cell-rating", ["conforms", "partly", "not", "na", "open"], word);
      return patch(column, code === "open" ? "" : code);
    }
    if (column === "effort") return patch(column, coded(text, "cell-effort", efforts, word));
    if (column === "owner") return patch(column, people.find((one) => one.name === text.trim())?.id ?? text);
    return column === "exclusionReason" && text.trim() === "" ? {} : patch(column, text);
  });
  const whole: GapPatch = Object.assign({}, ...made);
  return Object.keys(whole).length > 0 ? [{ row, item: number, patch: whole }] : [];
}
