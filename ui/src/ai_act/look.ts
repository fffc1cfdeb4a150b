// How grave a class looks. The word always stands beside the colour.

/** The colour class of an outcome. */
export const look = (outcome: string): string => {
  if (outcome === "prohibited") return "bad";
  return outcome.startsWith("highRisk") || ["gpaiSystemic", "legalReview"].includes(outcome) ? "warn" : "";
};
