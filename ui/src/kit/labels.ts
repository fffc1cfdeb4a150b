// What fields and values are called: ids by convention, words from the catalogues.
import { called as named, chosen, day, edited, has, say, t } from "../words.svelte";
import type { FieldSketch, Refusal, Row, Sketch } from "./wire";

/** The message that names a field of a noun, or a column that only its list has. */
export const labelled = (noun: string, field: string): string =>
  field === "number" ? "register-number" : has(`${noun}-${field}`) ? `${noun}-${field}` : `ui-column-${field}`;
export const label = (noun: string, field: string): string => t(labelled(noun, field));
/** A sentence of help, if the field has one. */
export const help = (noun: string, field: string): string => (has(`${noun}-${field}.help`) ? t(`${noun}-${field}.help`) : "");

/** What a step is called on its button. */
export const stepped = (noun: string, verb: string): string => (has(`${noun}-${verb}-do`) ? t(`${noun}-${verb}-do`) : edited(noun, verb));

/** The codes a field chooses from, with the list that names them. */
export const codesOf = ({ kind, codes }: FieldSketch): { list: string; codes: string[] } | null =>
  codes ?? (kind === "yesNo" || kind === "flag" ? { list: "yesNo", codes: ["yes", "no"] } : null);
export const coded = (list: string, code: string): string => (code === "" ? "" : has(`${list}.${code}`) ? t(`${list}.${code}`) : code);

const figure = (value: number, from = 10_000) => value.toLocaleString(chosen.lang === "en" ? "en-GB" : chosen.lang, { useGrouping: Math.abs(value) >= from });
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value === null || value === undefined || value === "" ? [] : [String(value)]);

/** A value as a person reads it. `name` is what core calls the person or records it points at. */
export function said(field: FieldSketch, value: unknown, name = ""): string {
  const list = codesOf(field);
  switch (field.kind) {
    case "code": case "codes": case "yesNo": return texts(value).map((code) => coded(list?.list ?? "", code)).join(", ");
    case "flag": return value === true ? coded("yesNo", "yes") : "";
    case "number": return typeof value === "number" ? figure(value) : "";
    // An amount is read in thousands; in Spanish four digits stand together.
    case "money": return typeof value === "number" ? figure(value, chosen.lang === "es" ? 10_000 : 1_000) : "";
    case "day": return day(typeof value === "string" ? value : "");
    case "person": case "link": case "links": case "anchor": case "file": return name || texts(value).join(", ");
    case "stamp": {
      const stamp = value as { by?: string; on?: string | null } | null;
      return stamp?.on ? t("register-stamp", { on: day(stamp.on), by: stamp.by ?? "" }) : "";
    }
    case "line": case "words": case "place": return texts(value).join(", ");
  }
}

/** A fact as the file keeps it, a text, as the value of its field. */
export function read(field: FieldSketch, fact: unknown): unknown {
  if (typeof fact !== "string" || fact === "") return fact;
  switch (field.kind) {
    case "number": case "money": return Number(fact);
    case "flag": return fact === "1" || fact === "true";
    case "codes": case "links": return fact.startsWith("[") ? (JSON.parse(fact) as unknown) : fact;
    default: return fact;
  }
}

export const told = (field: FieldSketch, row: Row): string => said(field, row.values[field.name], row.names[field.name]);
/** What the catalogue calls a fixed record. */
export const titled = (sketch: Sketch, id: string): string => sketch.titles[chosen.lang]?.[id] ?? "";
/** What a record is called: its number and name, or one of them. */
export const called = (sketch: Sketch, row: Row): string =>
  [row.number, named(sketch.noun, row.names[sketch.title] || String(row.values[sketch.title] ?? "") || titled(sketch, row.id))].filter((part) => part !== "").join(" ");

/** Whether two values say the same. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? "") === JSON.stringify(other ?? "");

/** Reasons by the field they are about; "" for those about none that is shown. */
export function byField(refusals: Refusal[], fields: readonly string[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const refusal of refusals) {
    const field = refusal.field && fields.includes(refusal.field) ? refusal.field : "";
    (found[field] ??= []).push(say(refusal));
  }
  return found;
}
