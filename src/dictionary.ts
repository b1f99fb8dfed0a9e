/**
 * kuromoji's dictionary, read once for all threads.
 *
 * The dictionary comes with the kuromoji package as 17 MB of gzipped files. Inflating and rearranging them takes about
 * a second, so the result is kept as one file in a cache folder: a header (magic, checksum, length of the file, length
 * of the description), the description as JSON, then the tables of core/japanese/dictionary-view.ts. The checksum is a
 * CRC-32: it finds damage, not tampering; the folder is the user's own.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { crc32, gunzip } from 'node:zlib';
import { type DictionaryData, LAYOUT_VERSION } from './core/japanese/dictionary-view.ts';
import { type KuromojiFiles, packDictionary } from './core/japanese/pack.ts';

/** One name for all versions: a new kuromoji replaces the file instead of leaving the old one behind. */
export const CACHE_FILE = 'japanese-dictionary.bin';

const MAGIC = 0x4a444231;
const HEADER_BYTES = 16;
/** Every section begins on such a boundary, as typed arrays need. */
const ALIGNMENT = 8;

interface Description {
  readonly layout: number;
  readonly kuromoji: string;
  readonly index: DictionaryData['index'];
}

/**
 * The dictionary, from the cache in `cacheDir` when that is whole and of the installed kuromoji, else built anew and
 * cached; when the folder cannot be read or written, it is simply kept in memory. Rejects with code
 * `DICTIONARY_MISSING` when the kuromoji package or one of its files cannot be read.
 */
export async function loadDictionary({ cacheDir }: { readonly cacheDir: string }): Promise<DictionaryData> {
  const path = join(cacheDir, CACHE_FILE);
  const version = await kuromojiVersion();
  const cached = await readCache(path, version).catch(() => undefined);
  if (cached !== undefined) return cached;
  const built = arrange(await readKuromoji(), version);
  await writeCache(path, built).catch(() => undefined);
  return built;
}

const inflate = promisify(gunzip);
/** Larger than Node's 16 KB: fewer turns between the inflating threads and this one. */
const INFLATE_CHUNK = 1 << 22;

function manifestPath(): string {
  return fileURLToPath(import.meta.resolve('kuromoji/package.json'));
}

async function kuromojiVersion(): Promise<string> {
  try {
    const manifest: { readonly version: string } = JSON.parse(await readFile(manifestPath(), 'utf8'));
    return manifest.version;
  } catch (cause) {
    throw missing(cause);
  }
}

async function readKuromoji(): Promise<KuromojiFiles> {
  try {
    const folder = join(dirname(manifestPath()), 'dict');
    const read = async (name: string) =>
      inflate(await readFile(join(folder, `${name}.dat.gz`)), { chunkSize: INFLATE_CHUNK });
    const [base, check, tid, tid_pos, tid_map, cc, unk, unk_pos, unk_map, unk_char, unk_invoke] = await Promise.all([
      read('base'),
      read('check'),
      read('tid'),
      read('tid_pos'),
      read('tid_map'),
      read('cc'),
      read('unk'),
      read('unk_pos'),
      read('unk_map'),
      read('unk_char'),
      read('unk_invoke'),
    ]);
    return { base, check, tid, tid_pos, tid_map, cc, unk, unk_pos, unk_map, unk_char, unk_invoke };
  } catch (cause) {
    throw missing(cause);
  }
}

function missing(cause: unknown): Error {
  const message = "The Japanese dictionary of the kuromoji package could not be read. Run 'npm ci' to install it anew.";
  return Object.assign(new Error(message, { cause }), { code: 'DICTIONARY_MISSING' });
}

/** The whole cache file, in the buffer that the tokeniser then works on. */
function arrange(files: KuromojiFiles, kuromoji: string): DictionaryData {
  const tables = Object.entries(packDictionary(files));
  const index: Record<string, readonly [offset: number, length: number]> = {};
  let end = HEADER_BYTES;
  for (const [name, table] of tables) {
    index[name] = [end, table.byteLength];
    end += Math.ceil(table.byteLength / ALIGNMENT) * ALIGNMENT;
  }
  const description = Buffer.from(JSON.stringify({ layout: LAYOUT_VERSION, kuromoji, index } satisfies Description));
  const buffer = new SharedArrayBuffer(end + description.length);
  const bytes = new Uint8Array(buffer);
  for (const [name, table] of tables) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), index[name]![0]);
  }
  bytes.set(description, end);
  new Uint32Array(buffer, 0, 4).set([MAGIC, crc32(bytes.subarray(HEADER_BYTES)), bytes.length, description.length]);
  return { buffer, index };
}

/** The cached dictionary; undefined when it is damaged, or of another kuromoji or layout. */
async function readCache(path: string, kuromoji: string): Promise<DictionaryData | undefined> {
  const file = await open(path);
  try {
    const header = new Uint32Array(HEADER_BYTES / 4);
    await file.read(header, 0, HEADER_BYTES, 0);
    const [magic, checksum, length, descriptionLength] = header;
    // Before anything is allocated: the length comes from a file that may be damaged.
    if (magic !== MAGIC || length !== (await file.stat()).size) return undefined;
    const buffer = new SharedArrayBuffer(length);
    const bytes = new Uint8Array(buffer);
    for (let at = 0; at < length; ) {
      const { bytesRead } = await file.read(bytes, at, length - at, at);
      if (bytesRead === 0) return undefined;
      at += bytesRead;
    }
    if (crc32(bytes.subarray(HEADER_BYTES)) !== checksum) return undefined;
    const json = Buffer.from(bytes.subarray(length - descriptionLength!)).toString();
    const { layout, index, ...of }: Description = JSON.parse(json);
    if (layout !== LAYOUT_VERSION || of.kuromoji !== kuromoji) return undefined;
    return { buffer, index };
  } finally {
    await file.close();
  }
}

/** Renamed into place, so that another process sees the old file or the whole new one. */
async function writeCache(path: string, { buffer }: DictionaryData): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, new Uint8Array(buffer), { mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
