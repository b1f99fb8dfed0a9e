/** A map that holds at most `most` entries, the oldest of which go, and forgets each after `life` milliseconds. */
export interface Recent<Value> {
  get(key: string): Value | undefined;
  /** Also what has outlived its time, for when nothing newer can be had. */
  last(key: string): Value | undefined;
  set(key: string, value: Value): void;
}

export function createRecent<Value>(
  limits: { readonly most: number; readonly life: number },
  clock: () => number,
): Recent<Value> {
  const entries = new Map<string, { readonly value: Value; readonly at: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      return entry !== undefined && clock() - entry.at < limits.life ? entry.value : undefined;
    },
    last: (key) => entries.get(key)?.value,
    set(key, value) {
      entries.delete(key);
      entries.set(key, { value, at: clock() });
      if (entries.size > limits.most) entries.delete(entries.keys().next().value!);
    },
  };
}
