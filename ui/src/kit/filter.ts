// The filter of a register as it stands in the address, and as chips. One text a field; core reads the same texts.
import type { FieldSketch, Filter } from "./wire";

/** What a list shows: a filter a field, words anywhere, the order, and whether retired records are among them. */
export type Look = { filter: Filter; text: string; sort: string; retired: boolean };
export const everything: Look = { filter: {}, text: "", sort: "", retired: false };

/** Names in the address that are no fields. */
const OWN = ["find", "sort", "retired"];

/** What the query of an address asks for. */
export function looked(query: Record<string, string>): Look {
  const filter = Object.fromEntries(Object.entries(query).filter(([name]) => !OWN.includes(name)));
  return { filter, text: query["find"] ?? "", sort: query["sort"] ?? "", retired: query["retired"] === "yes" };
}

/** The query that asks for it; what is usual is left out. */
export const asked = ({ filter, text, sort, retired }: Look): Record<string, string> => ({
  ...filter, ...(text ? { find: text } : {}), ...(sort ? { sort } : {}), ...(retired ? { retired: "yes" } : {}),
});

/** The codes or keys a filter takes or, with `!`, leaves out. */
export type Chosen = { out: boolean; values: string[] };
export function chosen(text: string): Chosen {
  const out = text.startsWith("!");
  return { out, values: (out ? text.slice(1) : text).split(",").filter((value) => value !== "") };
}
export const choosing = ({ out, values }: Chosen): string => (out ? "!" : "") + values.join(",");

/** Both ends of days or figures; an open end is empty. */
export function between(text: string): { from: string; to: string } {
  const [from = "", to] = text.split("..");
  return { from, to: to ?? from };
}
export const spanning = (from: string, to: string): string | null => (from || to ? `${from}..${to}` : null);

/** The filter with `field` said anew; null takes it away. */
export function narrowed(filter: Filter, field: string, text: string | null): Filter {
  const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== field));
  return text === null ? rest : { ...rest, [field]: text };
}

/** The next order when a head is pressed: up, down, as numbered. */
export const turned = (sort: string, field: string): string => (sort === field ? `-${field}` : sort === `-${field}` ? "" : field);
export const ordered = (sort: string, field: string): "ascending" | "descending" | "none" =>
  sort === field ? "ascending" : sort === `-${field}` ? "descending" : "none";

/** How a field is narrowed down: by choosing, by two ends, or by words in it. */
export function way({ kind }: FieldSketch): "choose" | "span" | "words" | "none" {
  switch (kind) {
    case "code": case "codes": case "yesNo": case "flag": case "person": case "link": case "links": return "choose";
    case "day": case "number": case "money": return "span";
    case "line": case "words": case "place": return "words";
    case "anchor": case "stamp": case "file": return "none";
  }
}

/** The words of a chip: what is said about the field. `called` gives a code or key its name. */
export type Said = { id: "filter-nothing" | "filter-something" | "filter-any" | "filter-out" | "filter-from" | "filter-to" | "filter-between" | "filter-words"; args: Record<string, string> };
export function chip(field: FieldSketch, text: string, called: (value: string) => string): Said {
  if (text === "") return { id: "filter-nothing", args: {} };
  if (text === "*") return { id: "filter-something", args: {} };
  const as = way(field);
  if (as === "choose") {
    const { out, values } = chosen(text);
    return { id: out ? "filter-out" : "filter-any", args: { values: values.map(called).join(", ") } };
  }
  if (as !== "span") return { id: "filter-words", args: { words: text } };
  const { from, to } = between(text);
  if (!from) return { id: "filter-to", args: { to: called(to) } };
  if (!to) return { id: "filter-from", args: { from: called(from) } };
  return { id: "filter-between", args: { from: called(from), to: called(to) } };
}

/** Conditions of a list that are about no field of it. */
export const BESIDES = ["missing", "proposed"] as const;
/** The words of a chip for one of them: `yes` and `no`, or the fields of which one at least is missing. */
export function besideWords(name: (typeof BESIDES)[number], text: string, called: (field: string) => string): { id: "filter-missing" | "filter-missing-any" | "filter-missing-none" | "filter-proposed" | "filter-proposed-none"; args: Record<string, string> } {
  if (name === "proposed") return { id: text === "no" ? "filter-proposed-none" : "filter-proposed", args: {} };
  if (text === "yes" || text === "no") return { id: text === "no" ? "filter-missing-none" : "filter-missing-any", args: {} };
  return { id: "filter-missing", args: { fields: text.split(",").map(called).join(", ") } };
}
