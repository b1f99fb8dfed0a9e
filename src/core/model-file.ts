import { z } from 'zod';
import type { Model } from './classify.ts';
import { type KindTable, kindScorer } from './kinds.ts';
import { type Scorer, scorer, type Weights } from './naive-bayes.ts';
import { TOKENISER_VERSION } from './tokenise.ts';
import { KINDS, type Kind } from './types.ts';

/*
 * models/model.json: what `npm run train` writes and everything else reads. Numbers in bulk are typed arrays in base64,
 * little-endian; weights are 16-bit steps of the largest weight, which moves no score by more than a ten-thousandth.
 */

const Calibration = z.strictObject({ slope: z.number(), offset: z.number() });
const Calibrations = z.strictObject({ whole: Calibration, piece: Calibration });
const ScorerTable = z.strictObject({
  bias: z.number(),
  shrink: z.number(),
  step: z.number().positive(),
  hashes: z.string(),
  weights: z.string(),
});
const KindName = z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]);

const ModelFile = z.strictObject({
  version: z.string(),
  tokeniser: z.number().int(),
  corpus: z.strictObject({ sha256: z.string(), messages: z.number().int() }),
  /** Cross-validated figures, for the reader of the file; nothing computes with them. */
  figures: z.record(z.string(), z.number()),
  calibration: z.strictObject({ ja: Calibrations, en: Calibrations }),
  scorer: ScorerTable,
  ends: ScorerTable,
  kinds: z.strictObject({ names: z.array(KindName), hashes: z.string(), steps: z.string() }),
});

export type ModelFile = z.infer<typeof ModelFile>;

/** Thrown when a model file cannot be used; the message says what to run. */
class ModelError extends Error {
  readonly code: 'MODEL_INVALID' | 'MODEL_OTHER_TOKENISER';

  constructor(code: ModelError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelError';
    this.code = code;
  }
}

export interface TrainedParts {
  readonly weights: Weights;
  readonly kinds: KindTable;
  readonly ends: Weights;
  readonly calibration: Model['calibration'];
}

/** The bytes of a model file: the same parts give the same text. */
export function encodeModel(
  { weights, kinds, ends, calibration }: TrainedParts,
  provenance: {
    readonly version: string;
    readonly corpus: ModelFile['corpus'];
    readonly figures: ModelFile['figures'];
  },
): string {
  const file: ModelFile = {
    version: provenance.version,
    tokeniser: TOKENISER_VERSION,
    corpus: provenance.corpus,
    figures: provenance.figures,
    calibration,
    scorer: packScorer(weights),
    ends: packScorer(ends),
    kinds: { names: [...kinds.kinds], hashes: packHashes(kinds.hashes), steps: base64(kinds.steps) },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function packScorer({ bias, shrink, hashes, weights }: Weights): z.infer<typeof ScorerTable> {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const step = largest / 32_767;
  const kept = [...weights.keys()].filter((k) => Math.round(weights[k]! / step) !== 0);
  return {
    bias,
    shrink,
    step,
    hashes: packHashes(Uint32Array.from(kept, (k) => hashes[k]!)),
    weights: base64(Int16Array.from(kept, (k) => Math.round(weights[k]! / step))),
  };
}

function unpackScorer({ bias, shrink, step, ...table }: z.infer<typeof ScorerTable>): Scorer {
  const hashes = unpackHashes(table.hashes);
  const steps = new Int16Array(bytes(table.weights));
  const weights = new Float32Array(steps.length);
  for (let i = 0; i < steps.length; i++) weights[i] = steps[i]! * step;
  return scorer({ bias, shrink, hashes, weights });
}

/** The model in `text`. Throws ModelError when it is damaged or was made by another tokeniser version. */
export function decodeModel(text: string): Model {
  let file: ModelFile;
  try {
    file = ModelFile.parse(JSON.parse(text));
  } catch (cause) {
    throw new ModelError('MODEL_INVALID', 'The model file cannot be read. Make it anew with "npm run train".', {
      cause,
    });
  }
  if (file.tokeniser !== TOKENISER_VERSION) {
    throw new ModelError(
      'MODEL_OTHER_TOKENISER',
      `The model was made by tokeniser version ${file.tokeniser}, this is version ${TOKENISER_VERSION}. Run "npm run train".`,
    );
  }
  return {
    version: file.version,
    calibration: file.calibration,
    scorer: unpackScorer(file.scorer),
    ends: unpackScorer(file.ends),
    kinds: kindScorer({
      kinds: file.kinds.names,
      hashes: unpackHashes(file.kinds.hashes),
      steps: new Int8Array(bytes(file.kinds.steps)),
    }),
  };
}

/** Ascending hashes as the gaps between them, seven bits a byte, low bits first: half the size of the hashes. */
function packHashes(hashes: Uint32Array): string {
  const packed: number[] = [];
  let before = 0;
  for (const hash of hashes) {
    let gap = hash - before;
    for (; gap >= 0x80; gap = Math.floor(gap / 0x80)) packed.push((gap % 0x80) | 0x80);
    packed.push(gap);
    before = hash;
  }
  return Buffer.from(packed).toString('base64');
}

function unpackHashes(text: string): Uint32Array {
  const packed = Buffer.from(text, 'base64');
  const hashes = new Uint32Array(packed.length);
  let count = 0;
  let hash = 0;
  let gap = 0;
  let shift = 0;
  // By index: this loop runs a million times at every start, before anything is compiled for speed.
  for (let i = 0; i < packed.length; i++) {
    const byte = packed[i]!;
    gap |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    hash = (hash + gap) >>> 0;
    hashes[count++] = hash;
    gap = 0;
    shift = 0;
  }
  return hashes.slice(0, count);
}

function base64(array: Int16Array | Int8Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}

/** A buffer of its own, so that typed arrays of any width may lie over it. */
function bytes(text: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(text, 'base64')).buffer;
}
