/*
 * Reads data/notices, contacts.yaml and public-rules.yaml. A mistake is reported with file, line and how to mend it, because the
 * people who add a notice are not the people who wrote this. Parsed data is kept in a cache folder when one is given.
 */
import { basename } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { Contacts, PublicRules } from './core/contact-schema.ts';
import type { Knowledge } from './core/knowledge.ts';
import { checkNotice } from './core/notice-references.ts';
import { Notice } from './core/notice-schema.ts';
import { cachedKnowledge, keepKnowledge, knowledgeSources, type Source } from './knowledge-cache.ts';

export interface DataProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** What is wrong and how to mend it. */
  readonly message: string;
}

export class DataError extends Error {
  readonly code = 'DATA_INVALID';
  readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

/**
 * The knowledge base under `dataDir`. Throws DataError listing every problem of every file.
 * With `cacheDir` the result is kept there and read back while no file's bytes have changed.
 */
export function loadKnowledge(dataDir: string, cacheDir?: string): Knowledge {
  const sources = knowledgeSources(dataDir);
  if (cacheDir === undefined) return parseKnowledge(sources);
  const kept = cachedKnowledge(sources, cacheDir);
  if (kept !== undefined) return kept;
  const knowledge = parseKnowledge(sources);
  keepKnowledge(sources, cacheDir, knowledge);
  return knowledge;
}

/** Every problem in every file under `dataDir`; empty when all is well. */
export function lintKnowledge(dataDir: string): DataProblem[] {
  try {
    loadKnowledge(dataDir);
    return [];
  } catch (error) {
    if (error instanceof DataError) return [...error.problems];
    throw error;
  }
}

function parseKnowledge(sources: readonly Source[]): Knowledge {
  const problems: DataProblem[] = [];
  const keep = <T extends z.ZodType>(source: Source, schema: T): z.output<T> | undefined => {
    const result = parseYaml(source, schema);
    problems.push(...result.problems);
    return result.value;
  };
  const contactsSource = sources.at(-2)!;
  const rulesSource = sources.at(-1)!;
  const notices = sources.slice(0, -2).flatMap((source) => {
    const notice = keep(source, Notice);
    if (notice === undefined) return [];
    problems.push(...referenceProblems(source, notice));
    return [notice];
  });
  const contacts = keep(contactsSource, Contacts);
  const rules = keep(rulesSource, PublicRules);
  problems.push(...duplicates(sources, notices));
  if (problems.length > 0 || contacts === undefined || rules === undefined) throw new DataError(problems);
  return { notices: notices.toSorted((a, b) => b.disclosed.localeCompare(a.disclosed)), contacts, rules: rules.rules };
}

interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: readonly DataProblem[];
}

/** One YAML file against one schema, with the line of each problem. */
function parseYaml<T extends z.ZodType>({ file, content }: Source, schema: T): Parsed<z.output<T>> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      value: undefined,
      problems: document.errors.map((error) => ({
        file,
        line: error.linePos?.[0].line ?? 1,
        message: `is not valid YAML: ${error.message.split('\n')[0]}`,
      })),
    };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    file,
    line: lineOf(document, lines, issue.path),
    message: explain(issue),
  }));
  return { value: undefined, problems };
}

type Document = ReturnType<typeof parseDocument>;

/** Line of the value at `path`, or of the nearest thing around it that exists. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range))
      return lines.linePos(Number(node.range[0])).line;
  }
  return 1;
}

function explain(issue: z.core.$ZodIssue): string {
  const at = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys')
    return `${at}: unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}: check its spelling, or remove it`;
  if (issue.code === 'invalid_value') return `${at}: write one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return `${at}: is missing: add it (${issue.expected}), or remove the entry if no source says so`;
  return `${at}: ${issue.message}`;
}

function referenceProblems({ file, content }: Source, notice: Notice): DataProblem[] {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const expected = `${notice.id.slice(-4)}-${notice.id.slice(0, -5)}.yaml`;
  const named =
    basename(file) === expected
      ? []
      : [{ file, line: 1, message: `id "${notice.id}" belongs in ${expected}: rename the file or the id` }];
  return [
    ...named,
    ...checkNotice(notice).map(({ path, message }) => ({
      file,
      line: lineOf(document, lines, path),
      message: `${path.join('.')}: ${message}`,
    })),
  ];
}

function duplicates(sources: readonly Source[], notices: readonly Notice[]): DataProblem[] {
  const ids = notices.map((notice) => notice.id);
  const unknown = notices.flatMap((notice) =>
    notice.relatedIncidents
      .filter((one) => one.notice !== undefined && !ids.includes(one.notice))
      .map((one) => ({ notice, id: one.notice })),
  );
  return unknown.map(({ notice, id }) => ({
    file:
      sources.find(({ file }) => file.endsWith(`${notice.id.slice(-4)}-${notice.id.slice(0, -5)}.yaml`))?.file ??
      'data/notices',
    line: 1,
    message: `relatedIncidents names "${id}", which has no file: add the file or leave "notice" out`,
  }));
}
