/**
 * Fetches what a person uploaded to Slack. The token goes to Slack's own file host and nowhere else: no redirect is followed, files
 * that live elsewhere are refused, size and time are bounded.
 */
import { type FileProblem, type FileText, fileKind, MAX_FILE_BYTES, readFile } from '../../files.ts';
import type { SlackFile } from './read.ts';

export interface DownloadOptions {
  readonly token: string;
  /** Set when Slack itself is somewhere else (SLACK_API_URL): its origin serves the files too. */
  readonly apiUrl: string | undefined;
}

const FILE_HOST = 'https://files.slack.com';
const WITHIN = 8_000;

/** The text of a file, or why there is none. Never throws. */
export async function fileText(file: SlackFile, options: DownloadOptions): Promise<FileText> {
  const named = { name: file.name ?? file.title ?? '', type: file.mimetype };
  const kind = fileKind(named);
  if (kind === 'image') return problem('image');
  const url = file.url_private_download ?? file.url_private;
  if (kind === 'other' || url === undefined || isElsewhere(file) || !allowed(url, options))
    return problem('cannot-read-file');
  if (file.size !== undefined && file.size > MAX_FILE_BYTES) return problem('file-too-large');
  const bytes = await fetchBytes(url, options.token);
  return typeof bytes === 'string' ? problem(bytes) : readFile(named, bytes);
}

function problem(code: FileProblem): FileText {
  return { ok: false, problem: code };
}

function isElsewhere(file: SlackFile): boolean {
  return file.is_external === true || file.mode === 'external';
}

function allowed(url: string, { apiUrl }: DownloadOptions): boolean {
  if (!URL.canParse(url)) return false;
  const { origin } = new URL(url);
  return origin === FILE_HOST || (apiUrl !== undefined && origin === new URL(apiUrl).origin);
}

async function fetchBytes(url: string, token: string): Promise<Uint8Array | FileProblem> {
  try {
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(WITHIN),
    });
    // A page to log in, with status 200, is how Slack answers a token that may not read the file.
    const page = response.headers.get('content-type')?.startsWith('text/html') === true;
    if (response.status !== 200 || response.body === null || page) {
      await response.body?.cancel();
      return 'cannot-read-file';
    }
    return await bounded(response.body);
  } catch {
    return 'cannot-read-file';
  }
}

async function bounded(body: ReadableStream<Uint8Array>): Promise<Uint8Array | FileProblem> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MAX_FILE_BYTES) return 'file-too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
