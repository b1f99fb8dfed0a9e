/* What may come in and what goes out over HTTP. From these the types, the checks and the OpenAPI document are made. */
import { z } from 'zod';
import { TOPICS } from '../../core/ask.ts';
import { PREFECTURES } from '../../core/prefectures.ts';
import { FULL_LANGUAGES, LANGUAGES } from '../../core/reply/types.ts';
import { CHANNELS, CONTRADICTION_CODES, HAPPENED, KINDS, type Kind, VERDICTS } from '../../core/types.ts';
import { MAX_FILE_BYTES, MAX_FILE_CHARACTERS } from '../../files.ts';

/** Base64 takes a third more than the bytes; some room for the rest. */
export const LARGEST_BODY = Math.ceil((MAX_FILE_BYTES * 4) / 3) + 1_000_000;

const text = z.string().max(MAX_FILE_CHARACTERS, `keep it within ${MAX_FILE_CHARACTERS} characters`);
const prefecture = z.enum(PREFECTURES.map(({ name }) => name) as [string, ...string[]]);
const file = z.object({ name: z.string().max(255), base64: z.base64() });

/** POST /api/check. One of `text` and `file`. */
export const CheckBody = z
  .object({
    text: text.optional(),
    file: file.optional().describe('A text or mail file instead of a text'),
    channel: z.enum(CHANNELS).optional().describe('How the message reached the person, if known'),
    language: z.enum(LANGUAGES).default('ja').describe('Language of the reply'),
    happened: z
      .array(z.enum(HAPPENED))
      .max(HAPPENED.length)
      .optional()
      .describe('What has already happened; left out: what the text itself tells of it'),
    prefecture: prefecture.optional(),
  })
  .refine((body) => (body.text === undefined) !== (body.file === undefined), 'send either "text" or "file"');
export type CheckBody = z.infer<typeof CheckBody>;

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const Citation = z.object({ title: z.string(), date: z.string().optional(), url: z.string().optional() });
const Reason = z.object({ quote: z.string().optional(), why: z.string(), source: Citation.optional() });
const Place = z.object({
  start: z.int().describe('UTF-16 offset into the text'),
  end: z.int(),
  quote: z.string(),
});

export const CheckAnswer = z.object({
  verdict: z.enum(VERDICTS),
  unsure: z.string().optional().describe('Why the verdict is "unsure"'),
  kind: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
  language: z.string().describe('Language that the text was recognised as'),
  evidence: list(Place.extend({ signal: z.string().optional(), word: z.string().optional() })),
  notices: list(
    z.object({
      id: z.string(),
      contradictions: list(
        Place.extend({
          code: z.enum(CONTRADICTION_CODES),
          strength: z.enum(['denied', 'not-stated']),
          groups: list(z.string()).optional(),
          citation: Citation,
        }),
      ),
    }),
  ),
  rules: list(Place.extend({ id: z.string() })),
  reply: z.object({
    headline: z.string(),
    notes: list(z.string()),
    reasons: list(Reason),
    notices: list(
      z.object({ id: z.string(), title: z.string(), real: z.string(), claims: list(Reason), source: Citation }),
    ),
    steps: list(z.object({ text: z.string(), urgent: z.boolean() })),
    desks: list(
      z.object({
        id: z.string(),
        name: z.string(),
        purpose: z.string(),
        phone: z.string().optional(),
        tel: z.string().optional(),
        url: z.string().optional(),
        email: z.string().optional(),
        hours: z.string().optional(),
        now: z.string().optional(),
        notes: list(z.string()),
      }),
    ),
    footnote: z.string(),
  }),
  campaign: z
    .object({ count: z.int(), days: z.int() })
    .optional()
    .describe('How often this text was checked here lately'),
  checkId: z.string(),
  modelVersion: z.string(),
});
export type CheckAnswer = z.infer<typeof CheckAnswer>;

export const Problem = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

export const Language = z.enum(FULL_LANGUAGES);
export const LanguageQuery = z.object({ language: Language.default('ja') });

export const IncidentList = z.object({
  incidents: list(z.object({ id: z.string(), name: z.string(), disclosed: z.string(), affected: z.boolean() })),
});
const Quote = z.object({ text: z.string(), verbatim: z.boolean(), citation: Citation });
export const IncidentAnswer = z.object({
  notice: z.string(),
  topic: z.enum(TOPICS),
  title: z.string(),
  lead: z.string(),
  points: list(z.string()),
  quotes: list(Quote),
  asOf: z.string(),
});
export const Topic = z.enum(TOPICS);
export const AffectedQuery = LanguageQuery.extend({
  answers: z.string().max(500).default('').describe('Ids of the answers so far, separated by commas'),
});
export const AffectedAnswer = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('question'),
    id: z.string(),
    ask: z.string(),
    answers: list(z.object({ id: z.string(), label: z.string() })),
  }),
  z.object({
    type: z.literal('outcome'),
    result: z.enum(['likely-affected', 'not-listed', 'ask-the-desk']),
    say: z.string(),
    quotes: list(Quote),
    desk: list(z.string()),
    asOf: z.string(),
  }),
  z.object({ type: z.literal('none'), say: z.string() }),
]);

export const PreviewBody = z.object({ text: text.min(1) });
export const PreviewAnswer = z.object({ text: z.string().describe('What would be kept, and nothing else') });
export const DonationBody = z.object({
  text: text.min(1),
  channel: z.enum(CHANNELS).optional(),
  consent: z.literal(true, 'consent has to be given: "consent": true'),
});
export const DonationAnswer = z.object({ receipt: z.string().describe('With it the text can be taken back') });
export const WithdrawBody = z.object({ receipt: z.string().max(100) });
export const WithdrawAnswer = z.object({ withdrawn: z.boolean() });
