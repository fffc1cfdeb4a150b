// Lists of a register on paper: which document that is, and the list in sight that Ctrl+P prints.
import type { Wanted } from "../ipc/wire";
import type { Look } from "./filter";

/** The paper of the records a look shows; `columns` only where a person chose some. */
export const listed = (register: string, { filter, text, sort, retired }: Partial<Look>, columns: string[] | null): Wanted => ({
  kind: "register", register, ...(filter ? { filter } : {}), ...(text ? { search: text } : {}), ...(sort ? { sort } : {}),
  ...(retired ? { retired } : {}), ...(columns ? { columns } : {}),
});

/** Prints the list in sight; null where no list is. */
export const paper = $state<{ print: (() => void) | null }>({ print: null });
