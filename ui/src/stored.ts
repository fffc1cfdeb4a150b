// What is kept on this computer for the page: never part of a workspace, and never worth a refusal.

/** What is kept under a name over what it is otherwise; what cannot be read is as if it were not there. */
export function stored<T extends object>(name: string, otherwise: T): T {
  try {
    return { ...otherwise, ...(JSON.parse(localStorage.getItem(name) ?? "{}") as Partial<T>) };
  } catch {
    return otherwise;
  }
}

export function store(name: string, value: unknown) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // No room or no permission: it holds until the window closes.
  }
}
