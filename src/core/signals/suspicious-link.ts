import { stateAt } from './pattern.ts';
import type { Signal } from './types.ts';

const SUSPICIOUS = new Set(['ip', 'punycode', 'shortener', 'lookalike', 'random', 'cheap', 'shared', 'broken']);

/** A link to a shortener, a numeric or look-alike host, an unreadable name or a throw-away ending (found as an entity). */
export const suspiciousLink: Signal = {
  id: 'suspicious-link',
  role: 'ask',
  find(context) {
    return context.entities
      .filter((entity) => entity.type === 'url' && SUSPICIOUS.has(entity.detail))
      .slice(0, 8)
      .map(({ start, end }) => ({
        id: 'suspicious-link',
        start,
        end,
        state: stateAt(context, start, end, 'none'),
      }));
  },
};
