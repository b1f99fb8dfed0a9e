/** Kysely over PostgreSQL, for more than one machine or process. */
import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

/** Nobody waits longer for a memory; the verdict goes out without it. */
const CONNECT_TIMEOUT_MS = 2_000;
const STATEMENT_TIMEOUT_MS = 5_000;

/** `url` as in `postgres://user:password@host:5432/name`. Connects at the first query. */
export function postgresDialect(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS,
    application_name: 'binjo-guard',
    types: { getTypeParser: parserOf },
  });
  // An idle connection that breaks (server restart) reports here; the next query opens another and reports for itself.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

/** Times and counts are 8-byte integers, which pg gives as strings lest they lose digits; ours stay far below 2^53. */
function parserOf(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format === 'binary' ? 'text' : format);
}
