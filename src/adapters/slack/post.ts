/** The ways in which the bot speaks. Nothing it posts unfurls a link. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Bot } from './bot.ts';
import type { Rendered } from './render.ts';

export interface Place {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** Slack's own trouble, told in an answer that its client does not try again on. */
const PASSES = new Set(['ratelimited', 'internal_error', 'fatal_error', 'service_unavailable']);

/**
 * Returns the ts of the message, or undefined when Slack refused it, which is reported. Tries once more where the refusal passes: the
 * event is taken already, and Slack would not send it again.
 */
export async function post(
  bot: Bot,
  { channel, thread }: Place,
  { blocks, text }: Rendered,
  tries = 2,
): Promise<string | undefined> {
  try {
    const { client } = await bot.install();
    const answer = await client.chat.postMessage({
      channel,
      blocks,
      text,
      unfurl_links: false,
      unfurl_media: false,
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
    return answer.ts;
  } catch (error) {
    const { code } = bot.report(error, `chat.postMessage ${channel}`);
    if (PASSES.has(code) && tries > 1) {
      await sleep(1_000);
      return post(bot, { channel, thread }, { blocks, text }, tries - 1);
    }
    if (code === 'not_in_channel' || code === 'channel_not_found' || code === 'is_archived') bot.access.forget(channel);
    return undefined;
  }
}

/** Shows a view on a trigger, which lives three seconds: never waits, never tries twice. Returns the view's id. */
export async function openView(
  bot: Bot,
  trigger: string,
  view: webApi.ModalView,
  how: 'open' | 'push' = 'open',
): Promise<string | undefined> {
  try {
    const { quick } = await bot.install();
    const answer = await quick.views[how]({ trigger_id: trigger, view });
    return answer.view?.id;
  } catch (error) {
    bot.report(error, `views.${how}`);
    return undefined;
  }
}

export async function updateView(bot: Bot, id: string, view: webApi.ModalView): Promise<void> {
  try {
    const { client } = await bot.install();
    await client.views.update({ view_id: id, view });
  } catch (error) {
    // The person has closed it: nothing is wrong.
    if (error instanceof Error && 'data' in error && isNotFound(error.data)) return;
    bot.report(error, 'views.update');
  }
}

function isNotFound(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'error' in data && data.error === 'not_found';
}

export type Manner = 'ephemeral' | 'replace';

const TRIES = 3;
const WITHIN = 5_000;

/** Answers through a response URL: works where the app is no member. Usable 5 times in 30 minutes. */
export async function respond(
  bot: Bot,
  url: string,
  { blocks, text }: Rendered,
  manner: Manner = 'ephemeral',
): Promise<boolean> {
  const body = JSON.stringify({
    blocks,
    text,
    unfurl_links: false,
    unfurl_media: false,
    ...(manner === 'replace' ? { replace_original: true } : { response_type: 'ephemeral', replace_original: false }),
  });
  for (let tries = 1; ; tries++) {
    const outcome = await send(url, body);
    if (outcome.ok) return true;
    if (tries === TRIES || outcome.wait === undefined) {
      bot.report(Object.assign(new Error('response_url'), { code: outcome.code }), 'response_url');
      return false;
    }
    await new Promise((done) => setTimeout(done, outcome.wait));
  }
}

async function send(url: string, body: string): Promise<{ ok: boolean; code: string; wait?: number }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(WITHIN),
    });
    const code = `http_${response.status}`;
    await response.body?.cancel();
    if (response.ok) return { ok: true, code };
    if (response.status === 429)
      return { ok: false, code, wait: 1000 * Number(response.headers.get('retry-after') ?? 1) };
    return response.status >= 500 ? { ok: false, code, wait: 500 } : { ok: false, code };
  } catch {
    return { ok: false, code: 'offline', wait: 500 };
  }
}
