// Columns of the grid of a run: what they hold, what may be typed into them, and how pasted text is read.
import type { Person } from "../everyone";
import type { GapPatch, GapRow, GapRowIn } from "../ipc/wire";

export const columns = [
  "item", "rating", "maturity", "finding", "evidence", "recommendation", "exclusionReason", "owner", "effort", "actions",
] as const;
export type Column = (typeof columns)[number];
export const efforts = ["small", "medium", "large"];
/** Ratings an item can have; clauses 4 to 10 cannot be excluded. */
export const ratings = (row: GapRow) =>
  row.kind === "control" ? ["conforms", "partly", "not", "na"] : ["conforms", "partly", "not"];

/** The message that names a column. */
export const labels: Record<Column, string> = {
  item: "gap-column-item", rating: "ui-gap-rating", maturity: "ui-gap-maturity", finding: "ui-gap-finding",
  evidence: "ui-gap-evidence", recommendation: "ui-gap-recommendation", exclusionReason: "gap-column-exclusion",
  owner: "column-owner", effort: "ui-gap-effort", actions: "ui-screen-actions",
};

/** What a cell holds, as text: codes and keys, not their words. */
export function held(row: GapRow, column: Column): string {
  switch (column) {
    case "item": return row.item;
    case "maturity": return row.maturity === null ? "" : String(row.maturity);
    case "owner": return row.owner ?? "";
    case "actions": return row.actions.join(", ");
    default: return row[column];
  }
}

/** Whether a cell can be typed into: only a control can be proposed for exclusion. */
export function open(row: GapRow, column: Column): boolean {
  if (column === "item" || column === "actions") return false;
  return column !== "exclusionReason" || row.kind === "control";
}

/** Whether a rating still lacks what it needs: the panel for one item asks for it. */
export function lacks(row: GapRow, rating: string): boolean {
  if (rating === "conforms") return row.evidence === "";
  return rating === "na" && row.exclusionReason === "";
}

/** What `text` in a cell says about its item. An empty cell clears. A level that is none is left to the core to refuse. */
export function patch(column: Column, text: string): GapPatch {
  const plain = text.trim();
  switch (column) {
    case "rating": return { rating: plain || null };
    case "effort": return { effort: plain || null };
    case "owner": return { owner: plain || null };
    case "maturity": return { maturity: plain === "" ? null : /^\d{1,4}$/.test(plain) ? Number(plain) : 99 };
    case "item": case "actions": return {};
    default: return { [column]: plain };
  }
}

/** The value of a cell carried down to the rows below it. */
export function filled(rows: GapRow[], from: number, to: number, column: Column): GapRowIn[] {
  const source = rows[from];
  if (!source) return [];
  const text = held(source, column);
  return rows.slice(from + 1, to + 1)
    .filter((row) => open(row, column))
    .map((row, at) => ({ row: at + 1, item: row.item, patch: patch(column, text) }));
}

/** The words a code goes by, in both languages. */
export type Word = (prefix: string, code: string) => string[];
function coded(text: string, prefix: string, known: readonly string[], word: Word): string {
  const plain = text.trim().toLowerCase();
  const found = known.find((code) => code === plain || word(prefix, code).some((name) => name.toLowerCase() === plain));
  return found ?? text.trim();
}

const ITEM = /^((10|[4-9])(\.\d{1,2}){1,2}(-\d{2})?|A(\.\d{1,2}){2,3})(\s|$)/;

/**
 * Pasted rows. A block whose first cells are items goes to those items; any other goes to the rows from `first` down, and
 * to the columns from `from` on.
 */
export function pasted(
  block: string[][], shown: GapRow[], first: number, from: Column, people: Person[], word: Word,
): GapRowIn[] {
  const named = block.every((row) => ITEM.test(row[0]?.trim() ?? ""));
  const start = named ? 1 : columns.indexOf(from);
  return block.flatMap((cells, at) => {
    const item = named ? cells[0]?.trim().split(/\s/)[0] : shown[first + at]?.item;
    if (!item) return [];
    const made: GapPatch = {};
    cells.slice(named ? 1 : 0).forEach((text, offset) => {
      const column = columns[start + offset];
      if (!column) return;
      let said = text;
      if (column === "rating") {
        said = coded(text, "cell-rating", ["conforms", "partly", "not", "na", "open"], word);
        if (said === "open") said = "";
      } else if (column === "effort") said = coded(text, "cell-effort", efforts, word);
      else if (column === "owner") said = people.find((one) => one.name === text.trim())?.id ?? text;
      // An empty cell among the reasons says nothing about a clause, which has none.
      if (column === "exclusionReason" && text.trim() === "") return;
      Object.assign(made, patch(column, said));
    });
    return Object.keys(made).length > 0 ? [{ row: at + 1, item, patch: made }] : [];
  });
}
