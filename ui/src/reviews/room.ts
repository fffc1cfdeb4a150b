// The room of a slide: how many words and lines stand on one.
import { clip, split } from "./wording";
import type { Row } from "./rows";
import type { Slide } from "./slides";

/** What was prepared has so many words on a slide. */
export const MOST_WORDS = 40;
/** What was recorded while people spoke has so many beside it, and is read out and never cut for the rest. */
export const MOST_RECORDED = 80;
export const MOST_ROWS = 7;
/** Below a sentence, or above what was recorded, stand at least so many rows. */
export const LEAST_ROWS = 3;
/** Whether a slide goes on from the one before it. */
export const goesOn = ({ key }: Slide): boolean => /\.\d+$/.test(key);
/** Half lines: so many titles stand on one slide, in two columns. */
export const MOST_NAMES = 2 * MOST_ROWS;
/** So many lines stand on a slide at their least size, and so many signs on each. */
const [MOST_LINES, LINE_SIGNS] = [15, 72];

const prose = (row: Row) => (row.name ? 1 : split(row.words).length) + row.side.filter((one) => /\p{L}{2}/u.test(one.replace(/\d+ \p{L}+\.? \d+/u, ""))).length;
/** Words below the heading of a slide: its prose, each name and each state as one; figures, numbers and days are no words. */
export const words = ({ sentence, since, big, decide, noted, rows }: Slide): number =>
  [sentence, since, big, decide, noted].reduce((sum, text) => sum + split(text).length, rows.reduce((sum, row) => sum + prose(row), 0));
/** Words of what was prepared. */
export const prepared = (page: Slide): number => words({ ...page, decide: page.decided ? "" : page.decide, noted: "" });

/** Rows with at most so many words each. */
export const cut = (rows: readonly Row[], most: number) => rows.map((one) => (one.name ? one : { ...one, words: clip(one.words, most) }));

const lines = (text: string) => text.split("\n").reduce((sum, one) => sum + Math.ceil(one.length / LINE_SIGNS), 0);
/** Lines that a slide takes whose rows are never cut; what stands beside them takes one below. */
export function tall(rows: readonly Row[], page: Slide): number {
  const below = rows.some((one) => one.side.length > 1) ? 1 : 0;
  return (page.more > 0 ? 1 : 0) + [page.sentence, page.since, page.decide, page.noted].reduce((sum, text) => sum + lines(text), 0) + rows.reduce((sum, one) => sum + lines(one.words) + below, 0);
}
/** Whether rows that are never cut have lines enough. */
export const stand = (rows: readonly Row[], page: Slide): boolean => tall(rows, page) <= MOST_LINES;
/** Whether a slide has room for what was recorded: words, and lines beside a picture or rows. */
export const holds = (page: Slide): boolean => words(page) - prepared(page) <= MOST_RECORDED && tall(page.rows, page) <= (page.picture ? 8 : MOST_LINES - 2);
/** Whether what is said of last time has lines enough beside rows, or a picture. */
export const roomy = (page: Slide): boolean => (page.picture ? tall([], { ...page, sentence: "" }) <= 3 : page.rows.length === 0 || tall(page.rows, page) <= 7);
