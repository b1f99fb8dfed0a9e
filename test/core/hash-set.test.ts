import { expect, test } from 'vitest';
import { HashSet } from '../../src/core/hash-set.ts';

test('agrees with Set, also when used again, larger and smaller', () => {
  const set = new HashSet();
  for (const count of [5000, 3, 70_000, 40]) {
    set.clear(count);
    const known = new Set<number>();
    for (let i = 1; i <= count; i++) {
      const hash = (Math.imul(i, 2654435761) >>> 0) % 3001 || 1;
      expect(set.add(hash)).toBe(!known.has(hash));
      known.add(hash);
    }
  }
});
