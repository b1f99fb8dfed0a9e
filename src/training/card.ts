import { isFlagged } from '../core/types.ts';
import { groupBy, type Judged, share } from './judged.ts';

/** The model card, as Markdown: what the model is for, what it learnt from, where it fails, how a message is taken back. */
export function modelCard(judged: readonly Judged[], version: string): string {
  const count = (test: (message: Judged) => boolean): number => judged.filter(test).length;
  const missed = groupBy(
    judged.filter(({ label, verdict }) => label === 'scam' && verdict === 'no-signs'),
    ({ kind }) => kind,
  );
  const alarmed = groupBy(
    judged.filter(({ label, verdict }) => label === 'legit' && isFlagged(verdict)),
    ({ kind }) => kind,
  );
  const list = (groups: [string, Judged[]][]): string =>
    groups
      .toSorted((a, b) => b[1].length - a[1].length)
      .slice(0, 5)
      .map(
        ([kind, group]) =>
          `${kind} ${share(
            group.length,
            count((message) => message.kind === kind),
          )}`,
      )
      .join(', ');
  return `# Model card: ${version}

**What it is for.** To say how far a message that reached somebody in Japan looks like a scam that rides on a data breach, or like the other scams people forward, and which words say so. In Japanese and English. It supports a person's decision; it proves nothing.

**What it is not for.** Deciding about people, deleting messages, other languages, pictures, voice.

**How it works.** Naive-Bayes log-count ratios over words, word pairs, skip-bigrams, character n-grams and named signals, reweighted by a linear support vector machine, the largest weights kept and learnt anew, calibrated by Platt's sigmoid on out-of-fold scores at a prior of 50 %. A second naive-Bayes model names the kind. A third one sees from the two ends of a text whether it is a piece; what a score stands for is then learnt from pieces.

**Trained on.** ${judged.length} messages written for this project (data/corpus): ${count(({ label }) => label === 'scam')} scams, of which ${count(({ kind }) => kind?.startsWith('piggyback') === true)} breach piggybacks, and ${count(({ label }) => label === 'legit')} legitimate; ${count(({ lang }) => lang === 'ja')} Japanese, ${count(({ lang }) => lang === 'en')} English. No message of a user, no real mail.

**Known failures (out of fold).** Missed most: ${list(missed)}. False alarms most: ${list(alarmed)}. Near copies of a genuine notice whose only fault is a hidden link cannot be told from the text. Very short texts say little. Messages by one author resemble one another; real ones differ more.

**Figures.** models/report.md (corpus), and dated files beside it for outside data.

**To retract a training message.** Delete its line from data/corpus and run \`npm run train\` and \`npm run evaluate\`: the model is then the same, to the byte, as if it had never been there. For texts given by users: \`npm run train -- --with-reviewed --without ID\`.
`;
}
