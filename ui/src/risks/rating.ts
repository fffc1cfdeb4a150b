import type { CriteriaCell } from "../ipc/wire";

// Rating by keys: which figures a risk is asked for, and where the next digit goes. No drawing, no door.

export const TARGETS = ["individuals", "groups", "society", "organisation"] as const;
export type Figures = Record<string, number>;

/** The figures that are asked, in their order: how likely, then how bad for each whom it is about. */
export const asked = (targets: readonly string[]): string[] => ["likelihood", ...TARGETS.filter((target) => targets.includes(target))];

/** What a step of a scale means: its name, unless the meaning begins with it. */
export const meant = ({ name, meaning }: { name: string; meaning: string }): string => (meaning.toLowerCase().startsWith(name.toLowerCase()) ? meaning : `${name}: ${meaning}`);

/** The first figure that nobody has given; none once all are. */
export const open = (fields: readonly string[], said: Figures): string | null => fields.find((field) => !said[field]) ?? null;

/** What a key does to the figures: a digit is the next figure, backspace takes the last one back. Null: not a key of ours. */
export function typed(key: string, fields: readonly string[], said: Figures, most: number): Figures | null {
  if (key === "Backspace") {
    const last = [...fields].reverse().find((field) => said[field]);
    if (!last) return null;
    const { [last]: _, ...rest } = said;
    return rest;
  }
  const figure = Number(key);
  const next = open(fields, said);
  return key.length === 1 && next && figure >= 1 && figure <= most ? { ...said, [next]: figure } : null;
}

/** The pair that counts: the likelihood, and the worst of the consequences given so far. */
export const pair = (said: Figures): [number, number] => [said["likelihood"] ?? 0, Math.max(0, ...TARGETS.map((target) => said[target] ?? 0))];

/** The level these figures have under the criteria; empty: none, or not everything is said. What is worst for people weighs as criteria say. */
export function levelOf(cells: readonly CriteriaCell[][], said: Figures): string {
  const [likelihood, worst] = pair(said);
  const cell = cells.flat().find((one) => one.likelihood === likelihood && one.consequence === worst);
  const forPeople = Math.max(said["individuals"] ?? 0, said["groups"] ?? 0) === worst;
  return (forPeople ? cell?.forPeople : cell?.level) ?? "";
}
