// Rows of issued documents that a person looks for.
import type { DocumentRow } from "../ipc/wire";

/** By words of what is shown of them, by kind, by whether they hold. */
export const sought = <T extends DocumentRow>(rows: readonly T[], said: (row: T) => string, { text, kind, inForce }: { text: string; kind: string; inForce: boolean }) => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => (!kind || row.kind === kind) && !(inForce && row.superseded) && words.every((word) => said(row).toLowerCase().includes(word)));
};
