// What nobody has said and proposed decisions wait for, each once, with the controls that wait for it.
import type { ProposedControl, ProposedMissing } from "../ipc/wire";

export type Waiting = ProposedMissing & { controls: string[] };

const key = (one: ProposedMissing) => `${one.noun} ${one.record} ${one.field}`;

/** Each open question once: those that most controls wait for come first. */
export function waiting(all: ProposedControl[]): Waiting[] {
  const found = new Map<string, Waiting>();
  for (const control of all.filter((one) => one.applicability === "undecided")) {
    for (const missing of control.missing) {
      const known = found.get(key(missing)) ?? { ...missing, controls: [] };
      known.controls.push(control.id);
      found.set(key(missing), known);
    }
  }
  return [...found.values()].sort((a, b) => b.controls.length - a.controls.length);
}
