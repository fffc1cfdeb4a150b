// An action in one line: "Ask Brightfold for the terms @ruth by 15 jan", or with commas, "…, Ruth, 15 jan". Its owner and its day
// are words of the line.
import { read } from "../kit/days";
import { t } from "../words.svelte";

export type Captured = { title: string; owner: { id: string; name: string } | null; unknown: string; due: string };
type Known = { id: string; name: string; active: boolean };

const fold = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const before = /\s+(?:by|before|until|due|on|para|antes del|antes de|hasta|el)$/iu;
/** Most words a day takes: "a finales del mes que viene". */
const MOST = 6;

/** The day that the last words say, and what is left without them. */
function dated(line: string, today: string): { rest: string; due: string } {
  const words = line.split(" ");
  for (let count = Math.min(MOST, words.length - 1); count > 0; count -= 1) {
    const said = words.slice(-count).join(" ").replace(/[.,;]$/, "");
    const due = /^\d{1,2}$/.test(said) ? null : read(said, today);
    if (due) return { rest: words.slice(0, -count).join(" ").replace(before, "").trim(), due };
  }
  return { rest: line, due: "" };
}

/** Who a name means: everybody who works here and has each of its words as a name, whole or, with `begun`, as a beginning. */
export function meant(name: string, people: readonly Known[], begun: boolean): Known[] {
  const sought = fold(name).split(" ").filter((word) => word !== "");
  const has = (parts: string[], word: string) => parts.some((part) => (begun ? part.startsWith(word) : part === word));
  return sought.length === 0 ? [] : people.filter((one) => one.active && sought.every((word) => has(fold(one.name).split(" "), word)));
}

/** "Marta and Tomás", where each of them is somebody here; an action has one owner. */
export function both(name: string, people: readonly Known[]): boolean {
  const each = name.split(/\s+(?:and|&|y|e)\s+/iu);
  return each.length > 1 && each.every((one) => meant(one, people, false).length > 0);
}

/** A name before a colon: "Marta: train the second overseer". */
function begun(line: string, people: readonly Known[]): { rest: string; name: string; found: Known[] } | null {
  const [, name = "", rest = ""] = /^([^,:]{2,40}):\s+(.+)$/u.exec(line) ?? [];
  const found = meant(name, people, false);
  return found.length > 0 || both(name, people) ? { rest, name, found } : null;
}

/** A name that begins the line: before a comma it is no word of what is to be done; else it stays in the sentence, and is the owner's. */
function first(line: string, people: readonly Known[]): { rest: string; name: string; found: Known[] } | null {
  const [, comma = "", rest = ""] = /^([^,]{2,40}),\s+(.+)$/u.exec(line) ?? [];
  const before = comma && comma.split(" ").length < 4 ? meant(comma, people, false) : [];
  if (before.length > 0) return { rest: `${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`, name: comma, found: before };
  const [one = "", two = "", ...more] = line.split(" ");
  for (const name of [`${one} ${two}`, one]) {
    const found = more.length > 0 && /^\p{Lu}/u.test(name) ? meant(name, people, false) : [];
    if (found.length === 1) return { rest: line, name, found };
  }
  return null;
}

/** A name between commas at the end, if somebody here is called that; one more part may follow, such as a day that nobody can read. */
function called(line: string, people: readonly Known[]): { rest: string; name: string; found: Known[] } {
  // A comma within a figure parts nothing.
  const parts = line.split(/,\s+/);
  for (const at of [parts.length - 1, parts.length - 2].filter((at) => at > 0)) {
    const name = parts[at] ?? "";
    const found = name.split(" ").length > 4 ? [] : meant(name, people, false);
    if (found.length > 0 || both(name, people)) return { rest: parts.filter((_, other) => other !== at).join(", ").trim(), name, found };
  }
  return { rest: line, name: "", found: [] };
}

/** A name at the end is said on purpose; one at the beginning is read where there is none. */
function named(line: string, people: readonly Known[]) {
  const end = called(line, people);
  return end.name ? end : (first(line, people) ?? end);
}

/** What looks like a name between commas at the end of a title and is nobody's here: it stays in the words, and whoever typed it is told. */
export const stranger = (title: string): string =>
  title.split(/,\s+/).slice(1).slice(-2).reverse().find((part) => /^\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+)?$/u.test(part)) ?? "";

/** Signs that have to change to make one word of another. */
function apart(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (const [at, sign] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries()) next.push(Math.min((row[to] ?? 0) + (sign === wanted ? 0 : 1), (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Who may have been meant by a name that nobody has: at most two signs are wrong in a first or last name. */
export function near(name: string, people: readonly Known[]): string {
  const [word = ""] = fold(name).split(" ");
  const close = people.filter((one) => one.active && fold(one.name).split(" ").some((part) => part.length > 3 && apart(word, part) <= 2));
  return close.length === 1 ? close[0]?.name ?? "" : "";
}

/** That a name is nobody's here, and who may have been meant; empty for no name. */
export function nobody(name: string, people: readonly Known[]): string {
  const likely = name && near(name, people);
  return name && t(likely ? "line-nobody-near" : "line-nobody", { name, near: likely });
}

/** Reads a line. `unknown` is a name after @ that nobody, or more than one, begins with. */
export function captured(line: string, people: readonly Known[], today: string): Captured {
  const plain = line.trim().replace(/\s+/g, " ");
  const at = /(?:^|\s)@([\p{L}\p{M}.'-]+)/u.exec(plain);
  const { rest, due } = dated(at ? plain.replace(at[0], "").replace(/\s+/g, " ").trim() : plain, today);
  const title = due ? rest.replace(/,$/, "").trim() : rest;
  const by = at ? { rest: title, name: at[1] ?? "", found: meant(at[1] ?? "", people, true) } : (begun(title, people) ?? named(title, people));
  // The day may stand before the name.
  const late = due ? { rest: by.rest, due } : dated(by.rest, today);
  const [one] = by.found;
  const owner = one && by.found.length === 1 ? { id: one.id, name: one.name } : null;
  return { title: late.due && !due ? late.rest.replace(/,$/, "").trim() : by.rest, owner, unknown: owner ? "" : by.name, due: late.due };
}
