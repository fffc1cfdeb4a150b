// What points at a record: its parts, which are itself, and what uses it.
import type { LinkAnswer } from "./wire";

export type Used = { noun: string; field: string; all: LinkAnswer[] };

/** By register and field: the parts of a record that have a list of their own, each list named once, and what uses it. A part that stands in the record alone is
 * the record. `parent`: the register that another is a part of; `screen`: where its records are shown. */
export function used(of: string, links: readonly LinkAnswer[], parent: (noun: string) => string | null | undefined, screen: (noun: string) => string | null) {
  const found = new Map<string, Used>();
  for (const link of links) {
    const key = `${link.noun} ${link.field}`;
    const group = found.get(key) ?? { noun: link.noun, field: link.field, all: [] };
    group.all.push(link);
    found.set(key, group);
  }
  const groups = [...found.values()];
  const part = ({ noun }: Used) => parent(noun) === of;
  const listed = ({ noun }: Used) => screen(noun) !== null && screen(noun) !== screen(of);
  return { parts: groups.filter((one) => part(one) && listed(one)), uses: groups.filter((one) => !part(one)) };
}
