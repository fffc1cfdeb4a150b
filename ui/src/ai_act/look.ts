// How grave a class looks. The word always stands beside the colour.

/** The colour class of an outcome. */
export const look = (outcome: string): string => {
  if (outcome === "prohibited") return "bad";
  return outcome.startsWith("highRisk") || ["gpaiSystemic", "legalReview"].includes(outcome) ? "warn" : "";
};

const signs: Record<string, { sign: string; look: string }> = {
  linked: { sign: "■", look: "ok" },
  partly: { sign: "▲", look: "warn" },
  missing: { sign: "○", look: "bad" },
  unclassified: { sign: "○", look: "warn" },
  later: { sign: "◇", look: "" },
  disputed: { sign: "?", look: "warn" },
  everybody: { sign: "?", look: "warn" },
  open: { sign: "?", look: "warn" },
};

/** The sign and the colour class of what shows a duty, by its look: the signs are those of the paper. */
export const sign = (state: string) => signs[state] ?? { sign: "–", look: "" };
