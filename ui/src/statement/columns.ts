// Columns of the grid: what they show, what may be typed into them, and how pasted text is read.
import type { Person } from "../everyone";
import type { ControlRow, Edit, PastedRow } from "../ipc/wire";

export const columns = ["control", "decision", "reason", "implementation", "status", "owner", "targetDate"] as const;
export type Column = (typeof columns)[number];
export const codes = ["risk", "law", "contract", "party", "practice"];
export const grounds = ["not-necessary", "not-required", "not-carried-out"];
export const statuses = ["not-started", "planned", "partly"];
export const decisions = ["undecided", "applicable", "excluded"];

/** What a cell holds, as text. */
export function held(row: ControlRow, column: Column): string {
  switch (column) {
    case "control": return `${row.number} ${row.title}`;
    case "decision": return row.applicability;
    case "reason": return row.applicability === "excluded" ? row.exclusionWords : row.inclusionWords;
    case "implementation": return row.implementation;
    case "status": return row.status;
    case "owner": return row.owner ?? "";
    case "targetDate": return row.targetDate ?? "";
  }
}

/** Whether a cell can be typed into: a reason takes its code in the panel, an excluded control has no state. */
export function open(row: ControlRow, column: Column): boolean {
  if (column === "control") return false;
  if (row.applicability === "excluded") return column === "decision" || column === "reason";
  return column !== "reason" || row.applicability === "applicable";
}

/** The edit that puts `text` into a cell. */
export function put(row: ControlRow, column: Column, text: string): Edit {
  if (column === "decision" || column === "reason") {
    const applicability = column === "decision" ? text : row.applicability;
    const [includes, excludes] = [applicability === "applicable", applicability === "excluded"];
    return { control: { decide: {
      control: row.id, applicability,
      inclusionCodes: includes ? [...row.inclusionCodes] : [],
      inclusionWords: includes ? (column === "reason" ? text : row.inclusionWords) : "",
      exclusionGround: excludes ? row.exclusionGround : "",
      exclusionWords: excludes ? (column === "reason" ? text : row.exclusionWords) : "",
    } } };
  }
  return { control: { amend: { control: row.id, patch: { [column]: text } } } };
}

/** A code for what a person calls it: the code itself or its word in either language. */
export type Word = (prefix: string, code: string) => string[];
function coded(text: string, prefix: string, known: readonly string[], word: Word): string {
  const plain = text.trim().toLowerCase();
  const found = known.find((code) => code === plain || word(prefix, code).some((name) => name.toLowerCase() === plain));
  return found ?? text.trim();
}

/** A day written as 2026-11-24, 24.11.2026 or 24/11/2026. */
function date(text: string): string {
  const turned = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text.trim());
  if (!turned) return text.trim();
  const [, day = "", month = "", year = ""] = turned;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/**
 * Pasted rows. A block whose first cells are control numbers goes to those controls; any other goes to the rows from
 * `first` down, and to the columns from `from` on.
 */
export function pasted(
  block: string[][], shown: ControlRow[], first: number, from: Column, people: Person[], word: Word,
): PastedRow[] {
  const named = block.every((row) => /^(A(\.\d+){2,3}|X\.\d+)\b/.test(row[0]?.trim() ?? ""));
  const start = named ? 1 : columns.indexOf(from);
  return block.flatMap((row, at) => {
    const target = named ? row[0]?.trim().split(/\s/)[0] : shown[first + at]?.id;
    if (!target) return [];
    const present = shown.find((one) => one.id === target || one.number === target);
    const made: PastedRow = { row: at + 1, control: target };
    row.slice(named ? 1 : 0).forEach((text, offset) => {
      const column = columns[start + offset];
      if (column === "decision") made.applicability = coded(text, "statement-applicability", decisions, word);
      else if (column === "reason") {
        const excluded = (made.applicability ?? present?.applicability) === "excluded";
        if (excluded) made.exclusionWords = text.trim();
        else made.inclusionWords = text.trim();
      } else if (column === "implementation") made.implementation = text.trim();
      else if (column === "status") made.status = coded(text, "statement-status", statuses, word);
      else if (column === "owner") made.owner = people.find((one) => one.name === text.trim())?.id ?? text.trim();
      else if (column === "targetDate") made.targetDate = date(text);
    });
    return Object.keys(made).length > 2 ? [made] : [];
  });
}
