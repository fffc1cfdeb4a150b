// What is proposed about a record, as its panel shows it: by source, with what can be taken at once.
import type { OneAnswer, Proposal, Sketch } from "./wire";

/** What one source proposes for one reason. `fills`: those that write over nothing, and so can be taken together. */
export type Sheaf = { key: string; source: string; why: string; proposals: Proposal[]; fills: string[] };

/** Whether a value says nothing. */
export const silent = (value: unknown): boolean => value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Proposals by source and reason, in the order of the form: keys of one act say nothing about their order. */
export function sheaves({ proposals, row }: Pick<OneAnswer, "proposals" | "row">, form: Sketch["form"]): Sheaf[] {
  const order = form.flatMap(({ fields }) => fields);
  const place = ({ patch }: Proposal) => Math.min(...Object.keys(patch).map((field) => order.indexOf(field)));
  const all = new Map<string, Sheaf>();
  for (const one of [...proposals].sort((one, other) => place(one) - place(other))) {
    const key = JSON.stringify([one.source, one.why]);
    const sheaf = all.get(key) ?? { key, source: one.source, why: one.why, proposals: [], fills: [] };
    sheaf.proposals.push(one);
    // What was written since the proposal was made is not written over unseen.
    if (Object.keys(one.patch).every((field) => silent(row.values[field]))) sheaf.fills.push(one.id);
    all.set(key, sheaf);
  }
  return [...all.values()];
}
