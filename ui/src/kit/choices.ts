// What can be chosen for a field: codes by their words, people and records by name or number, asked as one types.
import { view } from "../ipc/doors";
import { has, t } from "../words.svelte";
import { everyRow, oneOf, rows } from "./doors";
import { called, coded, codesOf } from "./labels";
import { sketchOf } from "./sketches.svelte";
import type { FieldSketch } from "./wire";

/** `key` is what the field keeps; `name` is what a person reads; `also` other words for it, by which it is found. */
export type Choice = { key: string; name: string; also?: string };
/** What a list offers; `cut` where more fit than are shown, which the list then says. */
export type Offered = { list: Choice[]; cut: boolean };
export type Choices = (text: string) => Promise<Offered>;

/** So many stand in a list at once. */
const most = 20;
/** The first of those that fit. */
export const offer = (all: Choice[], shown = most): Offered => ({ list: all.slice(0, shown), cut: all.length > shown });

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/** Choices that hold the words typed; those that begin with them come first. */
export function fitting(all: Choice[], text: string): Choice[] {
  const typed = fold(text.trim());
  const found = all.filter(({ name, also = "" }) => fold(name).includes(typed) || (typed !== "" && also.split(/[;\s]+/).some((word) => fold(word).startsWith(typed))));
  const first = (name: string) => (fold(name).startsWith(typed) ? 0 : 1);
  return found.sort((one, other) => first(one.name) - first(other.name));
}

/** Records of one register. */
const records = (noun: string, first: readonly string[] = []): Choices => async (text) => {
  const sketch = sketchOf(noun);
  if (!sketch) return offer([]);
  // What the catalogue calls its records no row says: they are few, and looked through here.
  if (Object.keys(sketch.titles).length > 0) {
    const all = await everyRow({ noun });
    return offer(fitting(all.map((row) => ({ key: row.id, name: called(sketch, row) })), text));
  }
  const found = await rows({ noun, limit: most, ...(text.trim() ? { text: text.trim() } : { sort: sketch.prefix ? "number" : sketch.title }) });
  const list = found.rows.map((row) => ({ key: row.id, name: called(sketch, row) }));
  const ahead = text.trim() ? [] : await Promise.all(first.map(async (id) => ({ key: id, name: called(sketch, (await oneOf(noun, id)).row) })));
  return { list: foremost(ahead, list), cut: found.total > found.rows.length };
};

/** Some choices before all others, none of them twice. */
export const foremost = (ahead: readonly Choice[], list: readonly Choice[]): Choice[] =>
  [...ahead, ...list.filter(({ key }) => !ahead.some((one) => one.key === key))];

/** Any record there is, by the search over all. An anchor keeps noun and key together. */
const anything: Choices = async (text) => {
  if (!text.trim()) return offer([]);
  const hits = await view("search", { text: text.trim(), limit: most + 1 });
  return offer(hits.map((hit) => ({ key: `${hit.kind}/${hit.id}`, name: `${hit.number} ${hit.title}`.trim() })));
};

export function choicesFor(field: FieldSketch): Choices {
  const list = codesOf(field);
  if (list) {
    const all = list.codes.map((code) => ({ key: code, name: coded(list.list, code), also: has(`${list.list}-also.${code}`) ? t(`${list.list}-also.${code}`) : "" }));
    return (text) => Promise.resolve(offer(fitting(all, text), all.length));
  }
  if (field.kind === "anchor") return anything;
  return records(field.kind === "person" ? "person" : (field.to ?? ""), field.first);
}

export const none = (): Choice => ({ key: "", name: t("register-nothing") });
