/** Discord's REST API as far as the bot may use it. What Discord would refuse is refused; what it would not know is 404. */
import { messageProblems, modalProblems } from './limits.ts';
import { APP_ID, BOT, DM_CHANNEL, type Json, snowflake } from './world.ts';

export interface Call {
  readonly method: string;
  /** Without /api/v10. */
  readonly path: string;
  readonly body: Json | undefined;
  readonly at: number;
  status: number;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly at: number;
  /** Channel REST is refused: a user-installed app somewhere the bot is not. */
  readonly outside: boolean;
  /** Milliseconds until it was acknowledged. */
  ackAfter: number | undefined;
  /** The callback's type and data. */
  callback: { readonly type: number; readonly data: Json } | undefined;
  /** The message as people see it, after the last edit. */
  message: Json | undefined;
  readonly followUps: Json[];
}

export interface RestState {
  readonly gatewayUrl: () => string;
  readonly token: string;
  readonly applicationFlags: number;
  readonly interactions: Map<string, Interaction>;
  /** Everything posted or known in channels, by id. */
  readonly messages: Map<string, Json>;
  readonly channels: Map<string, Json>;
  commands: readonly Json[];
  /** What Discord would have answered 50035 to. */
  readonly refused: string[];
}

type Route = readonly [
  method: string,
  path: RegExp,
  handle: (state: RestState, ids: readonly string[], call: Call) => Answer,
];

const UNKNOWN_INTERACTION = refusal(404, 10062, 'Unknown interaction');

const ROUTES: readonly Route[] = [
  ['GET', /^\/gateway\/bot$/, gatewayBot],
  ['GET', /^\/users\/@me$/, () => ({ status: 200, body: BOT })],
  [
    'GET',
    /^\/applications\/@me$/,
    (state) => ({ status: 200, body: { id: APP_ID, name: 'binjo-guard', flags: state.applicationFlags } }),
  ],
  ['GET', /^\/applications\/(\d+)\/commands$/, (state) => ({ status: 200, body: state.commands })],
  ['PUT', /^\/applications\/(\d+)\/commands$/, putCommands],
  ['POST', /^\/users\/@me\/channels$/, () => ({ status: 200, body: { id: DM_CHANNEL, type: 1, recipients: [] } })],
  ['GET', /^\/channels\/(\d+)$/, getChannel],
  ['POST', /^\/channels\/(\d+)\/typing$/, () => ({ status: 204 })],
  ['POST', /^\/channels\/(\d+)\/messages$/, postMessage],
  ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, getMessage],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, patchMessage],
  ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, deleteMessage],
  ['POST', /^\/interactions\/(\d+)\/([\w.-]+)\/callback$/, callback],
  ['PATCH', /^\/webhooks\/\d+\/([\w.-]+)\/messages\/@original$/, editOriginal],
  ['GET', /^\/webhooks\/\d+\/([\w.-]+)\/messages\/@original$/, getOriginal],
  ['POST', /^\/webhooks\/\d+\/([\w.-]+)$/, followUp],
];

export function answerCall(state: RestState, call: Call): Answer {
  for (const [method, path, handle] of ROUTES) {
    const match = method === call.method ? path.exec(call.path) : null;
    if (match !== null) return handle(state, match.slice(1), call);
  }
  return refusal(404, 0, '404: Not Found');
}

function refusal(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

function gatewayBot(state: RestState): Answer {
  const session_start_limit = { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  return { status: 200, body: { url: state.gatewayUrl(), shards: 1, session_start_limit } };
}

function putCommands(state: RestState, _: readonly string[], { body }: Call): Answer {
  state.commands = Array.isArray(body)
    ? body.map((command) => ({ id: snowflake(), application_id: APP_ID, version: '1', ...command }))
    : [];
  return { status: 200, body: state.commands };
}

function getChannel(state: RestState, [id]: readonly string[]): Answer {
  const channel = state.channels.get(id!);
  return channel === undefined ? refusal(403, 50001, 'Missing Access') : { status: 200, body: channel };
}

function postMessage(state: RestState, [channelId]: readonly string[], { body = {} }: Call): Answer {
  if (!state.channels.has(channelId!)) return refusal(403, 50001, 'Missing Access');
  const nonce = body.enforce_nonce === true ? body.nonce : undefined;
  const twin = nonce === undefined ? undefined : [...state.messages.values()].find((known) => known.nonce === nonce);
  if (twin !== undefined) return { status: 200, body: twin };
  const wrong = check(state, body);
  if (wrong !== undefined) return wrong;
  const message = stored(state, channelId!, body);
  return { status: 200, body: message };
}

function getMessage(state: RestState, [, id]: readonly string[]): Answer {
  const message = state.messages.get(id!);
  return message === undefined ? refusal(404, 10008, 'Unknown Message') : { status: 200, body: message };
}

function patchMessage(state: RestState, [, id]: readonly string[], { body = {} }: Call): Answer {
  const message = state.messages.get(id!);
  if (message === undefined) return refusal(404, 10008, 'Unknown Message');
  const wrong = check(state, body);
  if (wrong !== undefined) return wrong;
  const edited = { ...message, ...body };
  state.messages.set(id!, edited);
  return { status: 200, body: edited };
}

function deleteMessage(state: RestState, [, id]: readonly string[]): Answer {
  return state.messages.delete(id!) ? { status: 204 } : refusal(404, 10008, 'Unknown Message');
}

function callback(state: RestState, [, token]: readonly string[], { body = {} }: Call): Answer {
  const interaction = state.interactions.get(token!);
  if (interaction === undefined || Date.now() - interaction.at > 3000) return UNKNOWN_INTERACTION;
  if (interaction.callback !== undefined) return refusal(400, 40060, 'Interaction has already been acknowledged.');
  const type = Number(body.type);
  const data = (body.data ?? {}) as Json;
  const wrong = type === 9 ? checkModal(state, data) : check(state, data);
  if (wrong !== undefined) return wrong;
  interaction.ackAfter = Date.now() - interaction.at;
  interaction.callback = { type, data };
  if (type === 4 || type === 7) interaction.message = stored(state, DM_CHANNEL, data);
  return { status: 204 };
}

function editOriginal(state: RestState, [token]: readonly string[], { body = {} }: Call): Answer {
  const interaction = state.interactions.get(token!);
  if (interaction?.callback === undefined) return refusal(404, 10015, 'Unknown Webhook');
  const wrong = check(state, body);
  if (wrong !== undefined) return wrong;
  interaction.message = { ...(interaction.message ?? stored(state, DM_CHANNEL, body)), ...body };
  return { status: 200, body: interaction.message };
}

function getOriginal(state: RestState, [token]: readonly string[]): Answer {
  const message = state.interactions.get(token!)?.message;
  return message === undefined ? refusal(404, 10008, 'Unknown Message') : { status: 200, body: message };
}

function followUp(state: RestState, [token]: readonly string[], { body = {} }: Call): Answer {
  const interaction = state.interactions.get(token!);
  if (interaction?.callback === undefined) return refusal(404, 10015, 'Unknown Webhook');
  if (interaction.outside && interaction.followUps.length >= 5)
    return refusal(400, 40094, 'You have reached the maximum number of follow up messages for this interaction.');
  const wrong = check(state, body);
  if (wrong !== undefined) return wrong;
  interaction.followUps.push(body);
  return { status: 200, body: stored(state, DM_CHANNEL, body) };
}

function stored(state: RestState, channelId: string, body: Json): Json {
  const message = {
    attachments: [],
    embeds: [],
    components: [],
    mentions: [],
    mention_roles: [],
    content: '',
    pinned: false,
    tts: false,
    mention_everyone: false,
    type: 0,
    flags: 0,
    ...body,
    id: snowflake(),
    channel_id: channelId,
    author: BOT,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
  };
  state.messages.set(message.id, message);
  return message;
}

function check(state: RestState, body: Json): Answer | undefined {
  return refuse(state, messageProblems(body));
}

function checkModal(state: RestState, body: Json): Answer | undefined {
  return refuse(state, modalProblems(body));
}

function refuse(state: RestState, problems: readonly string[]): Answer | undefined {
  if (problems.length === 0) return undefined;
  state.refused.push(...problems);
  return refusal(400, 50035, `Invalid Form Body: ${problems.join(', ')}`);
}
