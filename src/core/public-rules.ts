import type { PublicRule } from './contact-schema.ts';
import type { FeatureClaim, Range } from './features.ts';
import type { Channel } from './types.ts';

interface RuleHit extends Range {
  readonly id: string;
}

/** The public rules that a message's features break, in the order of the file; a rule for other channels is left out. */
export function matchRules(
  features: readonly FeatureClaim[],
  channel: Channel | undefined,
  rules: readonly PublicRule[],
): RuleHit[] {
  if (features.length === 0) return [];
  return rules.flatMap(({ id, when }) => {
    if (when.channels !== undefined && channel !== undefined && !when.channels.includes(channel)) return [];
    const all = when.all.map((feature) => features.find((claim) => claim.feature === feature));
    const quoted = all[0];
    if (quoted === undefined || all.includes(undefined)) return [];
    if (when.any !== undefined && !features.some((claim) => when.any?.includes(claim.feature))) return [];
    return [{ id, start: quoted.start, end: quoted.end }];
  });
}
