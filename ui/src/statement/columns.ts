// Columns of the grid: what they show, what may be typed into them, and how pasted text is read.
import type { Person } from "../everyone";
import type { ControlRow, Decision, PastedRow } from "../ipc/wire";
import { read, today } from "../kit/days";
import type { Hand, Patch } from "../kit/hand";
import { personField, plainField, plainSketch, type Row, type RowIn } from "../kit/wire";

export const codes = "risk law contract party practice".split(" ");
export const grounds = ["not-necessary", "not-required"];
export const statuses = ["not-started", "planned", "partly"];
export const decisions = ["undecided", "applicable", "excluded"];

/** Reasons that name their source, and the field it stands in. Good practice has none. */
export const sources = { risk: "riskSource", law: "lawSource", contract: "contractSource", party: "partySource" } as const;
const SOURCES: readonly string[] = Object.values(sources);

const list = (name: string, all: string[]) => ({ codes: { list: name, codes: all } });
/** The list as a grid shows it: why and in which words fit the decision of each row. */
export const sketch = plainSketch("control", [
  plainField("control", "line"), plainField("applicability", "code", { ...list("applicability", decisions), until: "undecided" }),
  plainField("why", "codes", list("inclusionCode", codes)), plainField("reason", "words"),
  plainField("status", "code", list("controlStatus", statuses)), personField("owner"), plainField("targetDate", "day"), plainField("implementation", "words"),
  plainField("dateReason", "words"), ...SOURCES.map((source) => plainField(source, "line")),
], { control: 320, applicability: 116, why: 112, reason: 128, implementation: 176, status: 144, owner: 128, targetDate: 116 });
export const columns = sketch.grid;
/** Least characters of a reason for an exclusion. */
const REASON = 20;
const stands = (field: string) =>
  ["inclusionCodes", "exclusionGround"].includes(field) ? "why" : ["inclusionWords", "exclusionWords"].includes(field) ? "reason" : field;

/** A control as a row of the grid, decided as it is or as `applicability` would have it. */
export const line = (row: ControlRow, applicability = row.applicability): Row => {
  const excluded = applicability === "excluded";
  return {
    id: row.id, number: "", retiredOn: null, late: [], proposed: 0, missing: row.missing.map(stands), names: row.owner ? { owner: row.ownerName } : {},
    values: {
      control: `${row.number} ${row.title}`, applicability, why: excluded ? row.exclusionGround : row.inclusionCodes,
      reason: excluded ? row.exclusionWords : row.inclusionWords, implementation: row.implementation, status: row.status, owner: row.owner,
      targetDate: row.targetDate, dateReason: row.dateReason, ...Object.fromEntries(Object.values(sources).map((source) => [source, row[source]])),
    },
  };
};

/** What the words of a decision are called in core. */
function said(values: Patch): Partial<PastedRow> {
  const [includes, excludes] = [values["applicability"] === "applicable", values["applicability"] === "excluded"];
  return {
    applicability: String(values["applicability"]), inclusionCodes: includes ? ((values["why"] as string[] | null) ?? []) : [],
    inclusionWords: includes ? String(values["reason"] ?? "") : "", exclusionGround: excludes ? String(values["why"] ?? "") : "",
    exclusionWords: excludes ? String(values["reason"] ?? "") : "",
  };
}
const DECIDES = ["applicability", "why", "reason"];

/** How the grid writes: a decision with its reason, the rest field by field. An exclusion waits for its ground and words. */
export const hand = (rows: () => ControlRow[]): Hand => {
  const of = ({ id }: Row) => rows().find((one) => one.id === id) as ControlRow;
  const seen = (row: Row, patch: Patch): Row => {
    const now = line(of(row), String(patch["applicability"] ?? row.values["applicability"]));
    return { ...now, values: { ...now.values, ...patch } };
  };
  return {
    stands, seen, key: () => undefined,
    put: (given, patch) => {
      const made = given.map((row): PastedRow => {
        const own = Object.fromEntries(Object.entries(patch).filter(([name]) => !DECIDES.includes(name)).map(([name, value]) => [name, value ?? ""]));
        return { row: 0, control: row.id, ...(DECIDES.some((name) => name in patch) ? said(seen(row, patch).values) : {}), ...own };
      });
      const [only] = made;
      if (only && made.length === 1) {
        const { row: _, control, applicability, ...rest } = only;
        if (applicability === undefined) return { control: { amend: { control, patch: rest } } };
        return { control: { decide: { control, applicability, ...rest } as Decision } };
      }
      return { control: { paste: { rows: made.map((row, at) => ({ ...row, row: at + 1 })) } } };
    },
    takes: (row, column) => {
      const { applicability } = row.values;
      if (column.name === "control") return null;
      if (column.name === "why" || column.name === "reason") {
        if (applicability === "undecided") return null;
        return applicability === "excluded" && column.name === "why" ? { ...column, kind: "code", ...list("exclusionGround", grounds) } : column;
      }
      if (SOURCES.includes(column.name)) {
        const why = row.values["why"];
        return applicability === "applicable" && Array.isArray(why) && why.some((code) => sources[code as keyof typeof sources] === column.name) ? column : null;
      }
      return applicability === "excluded" && column.name !== "applicability" ? null : column;
    },
    lacks: (row, patch) => {
      if (patch["applicability"] !== "excluded") return null;
      const { why, reason } = seen(row, patch).values;
      const missing = [...(why ? [] : ["why"]), ...(String(reason ?? "").trim().length < REASON ? ["reason"] : [])];
      return missing.length > 0 ? { columns: missing, why: { id: "refuse-exclusion-words", args: { least: REASON } } } : null;
    },
  };
};

/** A code for what a person calls it: the code itself or its word in either language. */
export type Word = (prefix: string, code: string) => string[];
function coded(text: string, prefix: string, known: readonly string[], word: Word): string {
  const plain = text.trim().toLowerCase();
  const found = known.find((code) => code === plain || word(prefix, code).some((name) => name.toLowerCase() === plain));
  return found ?? text.trim();
}

const isSource = (column: string): column is (typeof sources)[keyof typeof sources] => SOURCES.includes(column);

/** A pasted row, its words read; what cannot be read is left to core to refuse. */
export function rowIn({ row, cells }: RowIn, shown: ControlRow[], people: Person[], word: Word): PastedRow[] {
  const { number = "", ...given } = cells;
  const present = shown.find((one) => one.id === number || one.number === number);
  const made: PastedRow = { row, control: present?.id ?? number };
  if (given["applicability"] !== undefined) made.applicability = coded(given["applicability"], "statement-applicability", decisions, word);
  const excluded = (made.applicability ?? present?.applicability) === "excluded";
  for (const [column, text] of Object.entries(given)) {
    if (column === "why" && excluded) made.exclusionGround = coded(text, "statement-ground", grounds, word);
    else if (column === "why") made.inclusionCodes = text.split(/[,;\n]/).filter((part) => part.trim()).map((part) => coded(part, "statement-code", codes, word));
    else if (column === "reason" && excluded) made.exclusionWords = text.trim();
    else if (column === "reason") made.inclusionWords = text.trim();
    else if (column === "implementation" || column === "dateReason" || isSource(column)) made[column] = text.trim();
    else if (column === "status") made.status = coded(text, "statement-status", statuses, word);
    else if (column === "owner") made.owner = people.find((one) => one.name === text.trim())?.id ?? text.trim();
    else if (column === "targetDate") made.targetDate = read(text, today()) ?? text.trim();
  }
  return Object.keys(made).length > 2 ? [made] : [];
}
