/** Answers that the double is told to give instead of its own, and the promise that nobody sends inside a Retry-After. */

export interface Fault {
  readonly method: string;
  /** Matched against the path without /api/v10. */
  readonly path: RegExp;
  readonly status: number;
  readonly body?: unknown;
  /** Seconds. */
  readonly retryAfter?: number;
  /** The request is carried out all the same; only its answer is lost. */
  readonly lost?: boolean;
  /** How often; without it, always. */
  readonly times?: number;
}

export interface Faults {
  add(fault: Fault): void;
  /** The fault for this call, if one is due. */
  take(method: string, path: string): Fault | undefined;
  /** Calls that came before a Retry-After was over. */
  readonly impatient: readonly string[];
}

export function createFaults(): Faults {
  const list: { fault: Fault; left: number }[] = [];
  const impatient: string[] = [];
  const closedUntil = new Map<string, number>();
  return {
    impatient,
    add(fault) {
      list.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    take(method, path) {
      const key = `${method} ${path}`;
      if (Date.now() < (closedUntil.get(key) ?? 0)) impatient.push(key);
      const due = list.find(({ fault, left }) => left > 0 && fault.method === method && fault.path.test(path));
      if (due === undefined) return undefined;
      due.left -= 1;
      if (due.fault.retryAfter !== undefined) closedUntil.set(key, Date.now() + due.fault.retryAfter * 1000);
      return due.fault;
    },
  };
}
