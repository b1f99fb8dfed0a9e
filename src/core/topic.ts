import type { Analysis } from './analyse.ts';
import { type KindScorer, talkOf } from './kinds.ts';
import { wordFeature } from './vectorise.ts';

/*
 * Scams are padded with stories, and people forward whole chats. What has nothing to do with accounts, leaks, money or offers is
 * found sentence by sentence: the kinds' naive Bayes says how much each word belongs to ordinary talk, and the likeliest path
 * through two states (Viterbi) decides, so that one odd sentence changes nothing.
 */

/**
 * Between what a word of ordinary talk and a word of mail weigh on average, in natural-log units. English talk and English mail
 * share more words. Both chosen by cross-validation on the corpus, as the highest that cost no scams.
 */
const MIDDLE = { ja: 0.6, en: 0.15 } as const;
/** Log-odds that a change of topic costs. */
const CHANGE = 6;
/** Less than this share of a text off topic is a writer's way, not padding. */
const LEAST_PADDING = 0.4;
/** A text this long that is all talk may have a short scam between its stories: what is least like talk is looked for. */
const LONG = 900;
const FINER = { step: 0.1, steps: 12 } as const;
const JAPANESE = /[\u3041-\u3096\u30a1-\u30fa]/;

/** Marks the units of normalised text that are off topic; undefined when they are few or all. */
export function offTopic({ clauses, tokens, normalised }: Analysis, kinds: KindScorer): Uint8Array | undefined {
  const sentences = sentencesOf(clauses, normalised.text.length);
  if (sentences.length < 2) return undefined;
  const middle = JAPANESE.test(normalised.text) ? MIDDLE.ja : MIDDLE.en;
  const business = new Float64Array(sentences.length);
  const words = new Float64Array(sentences.length);
  const seen = new Set<string>();
  let at = 0;
  for (const { word, start } of tokens) {
    while (at + 1 < sentences.length && start >= sentences[at + 1]!) {
      at++;
      seen.clear();
    }
    if (seen.has(word)) continue;
    seen.add(word);
    words[at]!++;
    business[at]! -= talkOf(kinds, wordFeature(word)) + middle;
  }
  let off = likeliestPath(business);
  for (let i = 0; i < FINER.steps && normalised.text.length >= LONG && !off.includes(false); i++) {
    words.forEach((count, sentence) => {
      business[sentence]! += count * FINER.step;
    });
    off = likeliestPath(business);
  }
  if (!off.includes(false)) return undefined;
  const units = new Uint8Array(normalised.text.length);
  let padding = 0;
  off.forEach((isOff, i) => {
    if (!isOff) return;
    const end = sentences[i + 1] ?? units.length;
    units.fill(1, sentences[i], end);
    padding += end - sentences[i]!;
  });
  return padding < units.length * LEAST_PADDING ? undefined : units;
}

/** Lines as long as this say reliably enough what they are about to be judged by themselves. */
const LONG_LINE = 200;
/**
 * What a word of a long line of plain talk weighs at least, on average: lower than for a sentence, because what is left over is
 * only scored beside the whole. Chosen by cross-validation like MIDDLE.
 */
const TALK = { ja: -0.5, en: -0.4 } as const;

/**
 * Marks the units of long lines that are plain talk, whatever their neighbours are: beside a scam that is told in the words of
 * talk, too, a story stands out when it is long. Undefined when they are few or all.
 */
export function longTalk({ tokens, normalised: { text } }: Analysis, kinds: KindScorer): Uint8Array | undefined {
  if (text.length < LONG_LINE) return undefined;
  const least = JAPANESE.test(text) ? TALK.ja : TALK.en;
  const units = new Uint8Array(text.length);
  let marked = 0;
  let first = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    const end = line.index + line[0].length;
    while (first < tokens.length && tokens[first]!.start < line.index) first++;
    if (line[0].length < LONG_LINE) continue;
    const words = new Set<string>();
    for (let i = first; i < tokens.length && tokens[i]!.start < end; i++) words.add(tokens[i]!.word);
    let talk = 0;
    for (const word of words) talk += talkOf(kinds, wordFeature(word));
    if (talk <= words.size * least) continue;
    units.fill(1, line.index, end);
    marked += line[0].length;
  }
  const few = marked < text.length * LEAST_PADDING;
  return few || marked === text.replace(/\n/g, '').length ? undefined : units;
}

/** Where each sentence starts. */
export function sentencesOf(clauses: Analysis['clauses'], length: number): number[] {
  const starts: number[] = [];
  let sentence = -1;
  for (const clause of clauses) {
    if (clause.sentence === sentence) continue;
    sentence = clause.sentence;
    starts.push(starts.length === 0 ? 0 : clause.start);
  }
  return length === 0 ? [] : starts;
}

/** For each sentence whether it is off topic, on the path of two states that the evidence for business fits best. */
function likeliestPath(business: Float64Array): boolean[] {
  let on = 0;
  let off = 0;
  const cameFromOn: { on: boolean; off: boolean }[] = [];
  for (const evidence of business) {
    cameFromOn.push({ on: on >= off - CHANGE, off: on - CHANGE > off });
    const nextOn = Math.max(on, off - CHANGE) + evidence;
    off = Math.max(off, on - CHANGE);
    on = nextOn;
  }
  const path: boolean[] = [];
  let isOff = off > on;
  for (let i = business.length - 1; i >= 0; i--) {
    path[i] = isOff;
    isOff = !(isOff ? cameFromOn[i]!.off : cameFromOn[i]!.on);
  }
  return path;
}
