// A row of the history as a person reads it: fields by their labels, values by their kinds, records by their names.
import { has, t } from "../words.svelte";
import { label, said } from "./labels";
import { nameOf } from "./names.svelte";
import { sketchOf } from "./sketches.svelte";
import { fieldOf, type FieldSketch } from "./wire";

/** What the file keeps, as the wire says it. */
function wired(field: FieldSketch, stored: unknown): unknown {
  const read = (otherwise: unknown) => {
    try {
      return typeof stored === "string" && stored !== "" ? (JSON.parse(stored) as unknown) : otherwise;
    } catch {
      return otherwise;
    }
  };
  switch (field.kind) {
    case "codes": case "links": return read([]);
    case "stamp": return read(null);
    case "flag": return stored === 1;
    case "money": return typeof stored === "number" ? stored / 100 : null;
    default: return stored;
  }
}

function names(field: FieldSketch, value: unknown): string {
  const noun = field.kind === "person" ? "person" : field.to;
  const keys = Array.isArray(value) ? value.map(String) : typeof value === "string" && value !== "" ? [value] : [];
  return noun ? keys.map((key) => nameOf(noun, key)).join("; ") : "";
}

/** What a field of a noun is called in the history; empty for what the program keeps for itself. */
export function heading(noun: string, name: string): string {
  if (name === "retired_on" || name === "retired_why") return t(`register-${name === "retired_on" ? "retiredOn" : "retiredWhy"}`);
  const sketch = sketchOf(noun);
  const field = sketch && fieldOf(sketch, name);
  return field && (field.kind as string) !== "inner" && has(`${noun}-${name}`) ? label(noun, name) : "";
}

/** What it said; null where that is a mark of the program and no word for a person. */
export function reading(noun: string, name: string, stored: unknown): string | null {
  if (stored === null || stored === undefined || stored === "" || stored === "[]") return t("statement-nothing");
  // Digits that prove something are the program's.
  if (typeof stored === "string" && /^[0-9a-f]{64}$/.test(stored)) return null;
  if (typeof stored === "object") return t("ui-history-long");
  const sketch = sketchOf(noun);
  const field = sketch && fieldOf(sketch, name);
  if (!field) return name === "retired_on" ? said({ kind: "day" } as FieldSketch, stored) : String(stored);
  // Codes of the program are said where there are words for them, and left out where there are none.
  const worded = `${noun}-${name}.${String(stored)}`;
  if (field.kind === "line" && /^[a-z][A-Za-z0-9-]*$/.test(String(stored)) && has(worded)) return t(worded);
  if (field.kind === "line" && field.readOnly && /^[a-z][A-Za-z0-9-]*$/.test(String(stored))) return null;
  const value = wired(field, stored);
  return said(field, value, names(field, value)) || t("statement-nothing");
}
