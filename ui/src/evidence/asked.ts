// What is asked of whom, as the page shows it: which records are chosen, and what that comes to.
import type { RequestsOf, ReturnedFile } from "../ipc/wire";

/** What is asked, without the records that were left out by their codes, and without people of whom nothing is asked then. */
export function kept(all: RequestsOf[], left: ReadonlySet<string>): RequestsOf[] {
  const some = all.map((of) => ({ ...of, records: of.records.filter((one) => !left.has(one.code)) }));
  return some.filter((of) => of.records.length > 0);
}

/** Codes of what is not asked: what a person left out, and, unless somebody chose it, what the registers say whole or what was asked already. */
export const leftOut = (all: RequestsOf[], said: ReadonlyMap<string, boolean>): ReadonlySet<string> =>
  new Set(all.flatMap((of) => of.records).filter((one) => !(said.get(one.code) ?? !(one.whole || one.asked))).map((one) => one.code));

/** How many records, of how many people, and about how many minutes of theirs. */
export function sums(all: RequestsOf[]): { count: number; people: number; minutes: number } {
  const records = all.flatMap((of) => of.records);
  return { count: records.length, people: all.length, minutes: records.reduce((sum, one) => sum + one.minutes, 0) };
}

/** The codes of what is asked, once each. */
export const codes = (all: RequestsOf[]): string[] => [...new Set(all.flatMap((of) => of.records.map((one) => one.code)))];

/** What becomes of a file that came back, as a message. */
export function fate(one: ReturnedFile): { id: string; args: Record<string, string> } {
  if (one.same) return { id: "ui-cameback-same", args: { same: one.same } };
  if (!one.code) return { id: "ui-cameback-none", args: {} };
  if (one.beside) return { id: "ui-cameback-beside", args: { file: one.beside } };
  return one.into ? { id: "ui-cameback-into", args: { into: one.into } } : { id: "ui-cameback-new", args: {} };
}
