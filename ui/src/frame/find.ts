// What the finder takes for what was typed: `>` commands, `#` numbers, `@` people, else everything; and in what order.

export type Sought = { in: "all" | "commands" | "numbers" | "people"; text: string };
const signs: Record<string, Sought["in"]> = { ">": "commands", "#": "numbers", "@": "people" };

export function sought(typed: string): Sought {
  const text = typed.trimStart();
  const kind = signs[text[0] ?? ""];
  return kind ? { in: kind, text: text.slice(1).trim() } : { in: "all", text: text.trim() };
}

const fold = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** How well a name answers what was typed: 3 it begins so, 2 a word of it does, 1 it holds it, 0 not at all. */
export function fits(name: string, typed: string): 0 | 1 | 2 | 3 {
  const [whole, part] = [fold(name), fold(typed)];
  if (whole.startsWith(part)) return 3;
  const words = whole.split(/[\s:/·-]+/);
  if (words.some((word) => word.startsWith(part))) return 2;
  return part !== "" && (whole.includes(part) || part.split(/\s+/).every((one) => words.some((word) => word.startsWith(one)))) ? 1 : 0;
}

/** Those that answer, what is about the screen at hand before the rest, the best first and otherwise as they stood; the quiet ones only after all others. */
export function best<T extends { name: string; also: string; quiet: boolean; near: boolean }>(all: readonly T[], typed: string, most: number): T[] {
  const rated = all.map((one) => ({ one, fit: Math.max(fits(one.name, typed), typed ? Math.min(fits(one.also, typed), 2) : 0) }));
  const rank = ({ one, fit }: { one: T; fit: number }) => fit + (one.near ? 5 : 0) - (one.quiet ? 10 : 0);
  return rated.filter(({ fit }) => fit > 0).sort((a, b) => rank(b) - rank(a)).slice(0, most).map(({ one }) => one);
}

/** Whether a name begins with what was typed. */
export const begins = (name: string, typed: string): boolean => name !== "" && fits(name, typed) === 3;

/** Whether a hit is the very record typed: its number, or the beginning of its name. */
export const exact = (hit: { number: string; title: string }, typed: string): boolean =>
  fold(hit.number) === fold(typed) || begins(hit.title, typed);
