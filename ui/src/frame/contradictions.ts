import type { Contradiction } from "../ipc/wire";

/** What contradicts itself, what stands against no document and so is an open point, and what is only late, counted apart, and all together. */
export const told = (found: readonly Contradiction[]) => {
  const late = found.filter((one) => one.late).length;
  const open = found.filter((one) => !one.late && one.kinds.length === 0).length;
  return { count: found.length - late - open, open, late, all: found.length };
};
