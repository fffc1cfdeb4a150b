// What is asked of whom, as the page shows it: which records are chosen, and what that comes to.
import type { AskedRecord, RequestsOf, ReturnedFile } from "../ipc/wire";

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

/** What a person left out stays left out once the mails are written; what was ticked was ticked for those mails. */
export const stillLeft = (said: ReadonlyMap<string, boolean>): ReadonlyMap<string, boolean> => new Map([...said].filter(([, on]) => !on));

/** What became of files that came back as they were looked at: the record each was given by hand, by its place, and the places that are not taken. */
export type Hand = { given: Readonly<Record<number, string>>; left: ReadonlySet<number>; asked: AskedRecord[] };

/** Whether a file answers a record, by its name or by hand. */
export const answers = (found: ReturnedFile[], at: number, { given }: Pick<Hand, "given">): boolean => !!found[at]?.answers || !!given[at];

/** Where a file that came back goes, as a message; by hand nothing takes the place of what came for the same record. */
export function fate(found: ReturnedFile[], at: number, hand: Hand): { id: string; args: Record<string, string> } {
  const one = found[at];
  const code = one?.code || hand.given[at];
  if (one?.same) return { id: "ui-cameback-same", args: { same: one.same } };
  if (!one || !code) return { id: "ui-cameback-none", args: {} };
  const taken = (place: number) => answers(found, place, hand) && !hand.left.has(place);
  if (!one.code) {
    const title = hand.asked.find((record) => record.code === code)?.title ?? "";
    // What came by its own name has the record first, then what was given to it before.
    const other = found.find((it, place) => place !== at && taken(place) && !it.beside && (it.code === code || (place < at && !it.code && hand.given[place] === code)));
    return other ? { id: "ui-cameback-own", args: { code, title, file: other.name } } : { id: "ui-cameback-given", args: { code, title } };
  }
  if (one.beside) {
    const file = found.findIndex((it) => it.name === one.beside);
    if (taken(file)) return { id: "ui-cameback-beside", args: { file: one.beside } };
    // Without the file it was sent with, the form is the file of that record.
    const into = found[file]?.into;
    return into ? { id: "ui-cameback-into", args: { into } } : { id: "ui-cameback-new", args: {} };
  }
  return one.into ? { id: "ui-cameback-into", args: { into: one.into } } : { id: "ui-cameback-new", args: {} };
}
