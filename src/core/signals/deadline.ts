import { stateAt } from './pattern.ts';
import type { Signal } from './types.ts';

/** A short deadline or hurry (found as an entity). */
export const deadline: Signal = {
  id: 'deadline',
  role: 'pressure',
  find(context) {
    return context.entities
      .filter((entity) => entity.type === 'deadline')
      .slice(0, 8)
      .map(({ start, end }) => ({ id: 'deadline', start, end, state: stateAt(context, start, end) }));
  },
};
