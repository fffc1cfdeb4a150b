// How the pages of a document or of a kept file are turned and sized.

export const SIZES = [40, 60, 80, 100, 125, 150, 200];

/** The page a key leads to; null where the key turns none, or no page lies there. */
export function turned(key: string, page: number, pages: number): number | null {
  const to = { PageDown: page + 1, PageUp: page - 1, Home: 1, End: pages }[key];
  return to === undefined || to === page || to < 1 || to > pages ? null : to;
}

/** One size up or down, in percent. */
export const sized = (size: number, by: number): number =>
  SIZES[Math.max(0, Math.min(SIZES.length - 1, SIZES.indexOf(size) + by))] ?? 100;
