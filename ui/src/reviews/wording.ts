// Words of a slide: counted, cut where they must be, and never broken within a number or a day.

/** What counts as a word: figures and numbers of records are none. */
export const split = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/^\(?[A-Z]{1,4}[-.]\d/.test(word));

/** At most so many words of a text. */
export function clip(text: string, most: number): string {
  // A space that holds words together is none between them.
  const all = text.trim().split(/[ \t\n]+/);
  let [count, end] = [0, 0];
  // Figures and numbers of records are no words: they stay with the word before.
  for (; end < all.length; end += 1) {
    count += split(all[end] ?? "").length;
    if (count > Math.max(1, most)) break;
  }
  return end >= all.length ? all.join(" ") : `${all.slice(0, Math.max(1, end)).join(" ").replace(/[.,;:]$/, "")}\u00a0…`;
}

/** At most so many words from the end of a text. */
export function tail(text: string, most: number): string {
  const all = text.split(" ");
  return all.length <= most ? text : `…\u00a0${all.slice(-most).join(" ")}`;
}

/** What two texts differ in: the words of each between what both begin and end with, and one word before, so many together. */
export function differing(from: string, to: string, most: number): [string, string] {
  const [a, b] = [from.split(/\s+/), to.split(/\s+/)];
  const least = Math.min(a.length, b.length);
  const same = (at: (all: string[], nth: number) => string | undefined, room: number) => {
    const odd = Array.from({ length: room }, (_, nth) => nth).find((nth) => at(a, nth) !== at(b, nth));
    return odd ?? room;
  };
  const begin = same((all, nth) => all[nth], least);
  const end = same((all, nth) => all[all.length - 1 - nth], least - begin);
  const part = (all: string[]) => {
    const [first, last] = [Math.max(0, begin - 1), all.length - end];
    return last <= first ? "" : `${first > 0 ? "…\u00a0" : ""}${all.slice(first, last).join(" ")}${end > 0 ? "\u00a0…" : ""}`;
  };
  const [was, is] = [part(a), part(b)];
  // Where that is much, how each begins says where it is.
  const half = Math.floor(most / 2);
  return split(`${was} ${is}`).length > most ? [clip(was, half), clip(is, half)] : [was, is];
}

/** A text in slides of at most so many words, whole sentences where they fit, about as much on each: nothing of it stays unsaid. */
export function parts(text: string, most: number): string[] {
  const full = filled(text, most);
  const broken = (made: string[]) => made.filter((one) => one.endsWith("…")).length;
  for (let least = Math.ceil(split(text).length / full.length); least < most; least += 1) {
    const even = filled(text, least);
    if (even.length === full.length && broken(even) === broken(full)) return even;
  }
  return full;
}

function filled(text: string, most: number): string[] {
  const made: string[] = [];
  for (const sentence of text.trim().split(/(?<=[.!?]) |\n/).filter(Boolean)) {
    const last = made.at(-1);
    if (last !== undefined && split(`${last} ${sentence}`).length <= most) made[made.length - 1] = `${last} ${sentence}`;
    else {
      let rest = sentence.split(/\s+/);
      while (split(rest.join(" ")).length > most) {
        // Where a sentence must be broken, behind a sign that parts it rather than in the middle of a phrase.
        const signs = Array.from({ length: Math.ceil(most / 2) }, (_, back) => most - back).find((at) => /[,;:)]$/.test(rest[at - 1] ?? ""));
        const end = signs ?? most;
        made.push(`${rest.slice(0, end).join(" ")}\u00a0…`);
        rest = rest.slice(end);
      }
      made.push(rest.join(" "));
    }
  }
  return made;
}

/** A text in pieces: numbers of records and days stay on one line. */
export const pieces = (text: string): { text: string; tight: boolean }[] =>
  text.split(/((?:\d+(?:[.,]\d+)? %|[A-Z]{1,4}-[\d-]*\d|\b[AB]\.\d+(?:\.\d+)*|(?:\((?:EU|UE)\) )?\d{4}\/\d+|\d{1,2} (?:de )?(?:\p{L}+\.? (?:de )?\d{4}|(?:[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec|ene|abr|ago|dic)\p{L}{0,8}\.?))(?!\p{L}))/u).map((part, at) => ({ text: part, tight: at % 2 === 1 })).filter((part) => part.text !== "");
