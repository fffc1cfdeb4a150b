import type { Contradiction } from "../ipc/wire";

/** What contradicts itself and what is only late, counted apart, and both together. */
export const told = (found: readonly Contradiction[]) => {
  const late = found.filter((one) => one.late).length;
  return { count: found.length - late, late, all: found.length };
};
