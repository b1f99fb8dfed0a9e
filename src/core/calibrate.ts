/*
 * From scores to probabilities. Raw margins are no odds; Platt's sigmoid p = 1 / (1 + exp(-(slope s + offset))) is fitted on
 * out-of-fold scores after the windows are joined, with both classes weighing the same, so that p holds at a prior of 50 %.
 * Another prior shifts the log-odds by the difference of the priors' log-odds. (Platt 1999; Newton's method and targets as in
 * Lin, Lin & Weng, "A note on Platt's probabilistic outputs", 2007.)
 */

export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export interface Scored {
  readonly score: number;
  readonly scam: boolean;
}

/** The sigmoid that fits best. Throws when a class is missing. */
export function fitCalibration(scored: readonly Scored[]): Calibration {
  const scams = scored.filter(({ scam }) => scam).length;
  const legits = scored.length - scams;
  if (scams === 0 || legits === 0) throw new Error('Calibration needs scores of both labels.');
  const targetOf = { scam: (scams + 1) / (scams + 2), legit: 1 / (legits + 2) };
  const massOf = { scam: 0.5 / scams, legit: 0.5 / legits };
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 100; round++) {
    let g0 = 0;
    let g1 = 0;
    let h00 = 1e-10;
    let h01 = 0;
    let h11 = 1e-10;
    for (const { score, scam } of scored) {
      const p = sigmoid(slope * score + offset);
      const mass = scam ? massOf.scam : massOf.legit;
      const error = mass * (p - (scam ? targetOf.scam : targetOf.legit));
      const curve = mass * p * (1 - p);
      g0 += error * score;
      g1 += error;
      h00 += curve * score * score;
      h01 += curve * score;
      h11 += curve;
    }
    const determinant = h00 * h11 - h01 * h01;
    const stepSlope = (h11 * g0 - h01 * g1) / determinant;
    const stepOffset = (h00 * g1 - h01 * g0) / determinant;
    const damping = Math.min(1, 5 / Math.max(Math.abs(stepSlope), Math.abs(stepOffset), 1e-9));
    slope -= damping * stepSlope;
    offset -= damping * stepOffset;
    if (Math.abs(stepSlope) + Math.abs(stepOffset) < 1e-9) break;
  }
  return { slope, offset };
}

/** Natural-log odds of a scam at a prior of 50 %. */
export function logOdds({ slope, offset }: Calibration, score: number): number {
  return slope * score + offset;
}

/** The probability behind natural-log odds, 0..1. */
export function sigmoid(odds: number): number {
  return odds >= 0 ? 1 / (1 + Math.exp(-odds)) : Math.exp(odds) / (1 + Math.exp(odds));
}
