// Who came how, as it is said aloud: before names or behind them.

/** Names with how they take part; where nothing is said of it they join by video. */
export type Coming = { attendance: "remote" | "excused" | "present"; names: string[] };

const HOW = /(?:^|[\s,])(by video|por v[ií]deo|excused|absent|not here|without|excusad[oa]s?|ausentes?|sin|present|here|presentes?)(?=$|[\s,:])/iu;
const how = (word: string): Coming["attendance"] => (/v[ií]deo$/iu.test(word) ? "remote" : /^(?:present|here)/iu.test(word) ? "present" : "excused");

/**
 * "Marta and Lukas by video, Henrik excused", "excused: Henrik, Ruth", "Lukas present": what stands before names is said of all that follow up
 * to a semicolon or what else is said, what stands behind them of those before it of which nothing is.
 */
export function coming(text: string): Coming[] {
  const said: Coming[] = [];
  for (const part of text.split(/\s*;\s*/)) {
    let before: Coming["attendance"] | null = null;
    let open: string[] = [];
    const give = (attendance: Coming["attendance"], names: string[]) => {
      const last = said.at(-1);
      if (names.length === 0) return;
      if (last?.attendance === attendance) last.names.push(...names);
      else said.push({ attendance, names });
    };
    for (const chunk of part.split(/\s*,\s*|\s+(?:and|&|y|e)\s+/iu).map((one) => one.trim()).filter(Boolean)) {
      const found = HOW.exec(chunk);
      const [name, rest] = found ? [chunk.slice(0, found.index), chunk.slice(found.index + found[0].length)].map((one) => one.replace(/^[\s:]+|[\s:.]+$/gu, "")) : [chunk.replace(/:$/, ""), ""];
      if (name) open.push(name);
      if (!found) continue;
      const word = how(found[1] ?? "");
      // Behind the last name it is said of those before; before one, of those that follow.
      if (rest || !name) {
        give(before ?? "remote", open);
        [before, open] = [word, rest ? [rest] : []];
      } else {
        give(before ?? word, before ? open.slice(0, -1) : open);
        if (before) give(word, open.slice(-1));
        [before, open] = [null, []];
      }
    }
    give(before ?? "remote", open);
  }
  return said;
}
