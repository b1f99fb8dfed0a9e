/** The tables as Kysely sees them. Times are milliseconds since 1970; yes and no are 1 and 0; lists are JSON. */
export interface Tables {
  workspaces: {
    id: string;
    exempt_roles: string;
    ignore_bots: number;
    mod_channel: string | null;
    subscribe_digest: number;
    updated_at: number;
  };
  channels: { workspace: string; channel: string; mode: string; threshold: string };
  /** One representative fingerprint for each group of nearly the same text. */
  campaigns: { id: string; fingerprint: string; last_seen: number };
  campaign_bands: { band: string; campaign: string };
  checks: {
    id: string;
    at: number;
    platform: string;
    workspace: string | null;
    channel: string | null;
    mode: string | null;
    verdict: string;
    kind: string;
    notices: string;
    fingerprint: string | null;
    campaign: string | null;
    counted: number;
    model_version: string;
  };
  labels: { workspace: string; check_id: string; fingerprint: string; label: string; by_hash: string; at: number };
  disagreements: { check_id: string; at: number };
  events: { id: string; at: number };
  digests: { id: string; at: number; count: number; verdict: string; kind: string };
  languages: { person: string; language: string; at: number };
}
