/*
 * Parsed data/ kept as JSON in the cache folder, by a hash over the files' bytes: parsing YAML and checking it takes longer than
 * everything else at start, and its libraries need not even be loaded.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Knowledge } from './core/knowledge.ts';

/** Bump when a schema changes what parsed data looks like. */
const SCHEMA_VERSION = '1';

export interface Source {
  readonly file: string;
  readonly content: string;
}

/** The files of the knowledge base under `dataDir`: the notices by name, then the desks, then the public rules. */
export function knowledgeSources(dataDir: string): Source[] {
  const notices = readdirSync(join(dataDir, 'notices'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(dataDir, 'notices', name));
  const files = [...notices, join(dataDir, 'contacts.yaml'), join(dataDir, 'public-rules.yaml')];
  return files.map((file) => ({ file, content: readFileSync(file, 'utf8') }));
}

/** What was kept for just these sources; undefined when there is nothing of them. */
export function cachedKnowledge(sources: readonly Source[], cacheDir: string): Knowledge | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(sources, cacheDir), 'utf8'));
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is no reason to stop: the next start parses again. */
export function keepKnowledge(sources: readonly Source[], cacheDir: string, knowledge: Knowledge): void {
  const file = fileOf(sources, cacheDir);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(knowledge));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Read-only installations work without it.
  }
}

function fileOf(sources: readonly Source[], cacheDir: string): string {
  const hash = createHash('sha256').update(SCHEMA_VERSION);
  for (const { file, content } of sources) hash.update(`\0${basename(file)}\0${content}`);
  return join(cacheDir, `knowledge-${hash.digest('hex').slice(0, 16)}.json`);
}
