/** What people do in the double's workspace, as the payloads that Slack makes of it. */
import type { Json, JsonObject } from './block-kit.ts';
import type { Delivered, Delivery, Retry } from './deliver.ts';
import type { SlackServer } from './server.ts';
import { APP, TEAM } from './world.ts';

export interface Written {
  readonly ts: string;
  readonly eventId: string;
  readonly event: JsonObject;
  readonly delivered: Delivered;
}

export interface MessageOptions {
  readonly channel: string;
  readonly user?: string;
  readonly text?: string;
  readonly thread?: string;
  readonly more?: JsonObject;
  readonly retry?: Retry;
}

/** Trigger ids live three seconds. */
const TRIGGER_LIFE = 3000;

export function createPerson(server: SlackServer, delivery: Delivery) {
  const { world } = server;
  const team = { id: TEAM, domain: 'double' };

  function trigger(): string {
    const id = world.nextId('trigger');
    world.triggers.set(id, Date.now() + TRIGGER_LIFE);
    return id;
  }

  const responseUrl = (): { id: string; url: string } => {
    const id = world.nextId('R');
    return { id, url: `${server.origin}/response/${id}` };
  };

  async function event(inner: JsonObject, retry?: Retry, eventId = world.nextId('Ev')): Promise<Delivered> {
    return delivery.deliver(
      'events_api',
      {
        token: 'legacy',
        team_id: TEAM,
        api_app_id: APP,
        type: 'event_callback',
        event_id: eventId,
        event_time: Math.floor(Date.now() / 1000),
        authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: 'U0BOT', is_bot: true }],
        event: inner,
      },
      retry,
    );
  }

  function messageEvent(options: MessageOptions, ts = world.nextTs()): JsonObject {
    const channel = world.channels.get(options.channel);
    const type = channel?.is_im ? 'im' : channel?.is_private ? 'group' : 'channel';
    return {
      type: 'message',
      channel: options.channel,
      channel_type: type,
      user: options.user ?? 'U0HANA',
      text: options.text ?? '',
      ts,
      event_ts: ts,
      team: TEAM,
      ...(options.thread === undefined ? {} : { thread_ts: options.thread }),
      ...options.more,
    };
  }

  async function writes(options: MessageOptions): Promise<Written> {
    const inner = messageEvent(options);
    world.history.push(inner);
    const eventId = world.nextId('Ev');
    const delivered = await event(inner, options.retry, eventId);
    return { ts: String(inner.ts), eventId, event: inner, delivered };
  }

  return {
    event,
    writes,
    messageEvent,

    async mentions(options: MessageOptions): Promise<Written> {
      const { channel_type: _, ...inner } = messageEvent(options);
      const mention: JsonObject = { ...inner, type: 'app_mention' };
      const eventId = world.nextId('Ev');
      const delivered = await event(mention, options.retry, eventId);
      return { ts: String(inner.ts), eventId, event: mention, delivered };
    },

    async edits(before: JsonObject, text: string, more: JsonObject = {}): Promise<Delivered> {
      const ts = world.nextTs();
      return event({
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        channel: before.channel,
        channel_type: before.channel_type,
        ts,
        event_ts: ts,
        message: { ...before, text, edited: { user: before.user, ts }, ...more },
        previous_message: before,
      });
    },

    async deletes(before: JsonObject): Promise<Delivered> {
      const ts = world.nextTs();
      return event({
        type: 'message',
        subtype: 'message_deleted',
        hidden: true,
        channel: before.channel,
        channel_type: before.channel_type,
        ts,
        event_ts: ts,
        deleted_ts: before.ts,
        previous_message: before,
      });
    },

    async opensHome(user = 'U0HANA'): Promise<Delivered> {
      const ts = world.nextTs();
      return event({
        type: 'app_home_opened',
        user,
        channel: 'D0HANA',
        tab: 'home',
        event_ts: ts,
        view: world.homes.get(user),
      });
    },

    async command(text: string, options: { user?: string; channel?: string } = {}) {
      const response = responseUrl();
      const delivered = await delivery.deliver('slash_commands', {
        token: 'legacy',
        team_id: TEAM,
        team_domain: 'double',
        channel_id: options.channel ?? 'C0GENERAL',
        channel_name: 'general',
        user_id: options.user ?? 'U0HANA',
        command: '/scamcheck',
        text,
        api_app_id: APP,
        is_enterprise_install: 'false',
        response_url: response.url,
        trigger_id: trigger(),
      });
      return {
        delivered,
        responses: () => world.responses.filter((entry) => entry.id === response.id).map((entry) => entry.body),
      };
    },

    async messageShortcut(message: JsonObject, options: { user?: string } = {}) {
      const response = responseUrl();
      const delivered = await delivery.deliver('interactive', {
        type: 'message_action',
        token: 'legacy',
        action_ts: world.nextTs(),
        team,
        user: { id: options.user ?? 'U0HANA', name: 'hana', team_id: TEAM },
        channel: { id: message.channel, name: 'somewhere' },
        is_enterprise_install: false,
        callback_id: 'check_message',
        trigger_id: trigger(),
        response_url: response.url,
        message_ts: message.ts,
        message,
      });
      return {
        delivered,
        responses: () => world.responses.filter((entry) => entry.id === response.id).map((entry) => entry.body),
      };
    },

    globalShortcut(options: { user?: string } = {}): Promise<Delivered> {
      return delivery.deliver('interactive', {
        type: 'shortcut',
        token: 'legacy',
        action_ts: world.nextTs(),
        team,
        user: { id: options.user ?? 'U0HANA', username: 'hana', team_id: TEAM },
        is_enterprise_install: false,
        callback_id: 'check_new',
        trigger_id: trigger(),
      });
    },

    submits(view: JsonObject, values: JsonObject, options: { user?: string } = {}): Promise<Delivered> {
      return delivery.deliver('interactive', {
        type: 'view_submission',
        token: 'legacy',
        team,
        user: { id: options.user ?? 'U0HANA', name: 'hana', team_id: TEAM },
        api_app_id: APP,
        is_enterprise_install: false,
        trigger_id: trigger(),
        view: { ...view, state: { values } },
        response_urls: [],
      });
    },

    /** Presses a button or chooses an option. `place` says where: a message, a view or the ephemeral reply of a response URL. */
    async acts(
      action: JsonObject,
      place: { message?: JsonObject; channel?: string; view?: JsonObject; ephemeral?: boolean },
      options: { user?: string } = {},
    ) {
      const response = responseUrl();
      const container: Json =
        place.view === undefined
          ? {
              type: 'message',
              message_ts: place.message?.ts,
              channel_id: place.channel,
              is_ephemeral: place.ephemeral === true,
            }
          : { type: 'view', view_id: place.view.id };
      const delivered = await delivery.deliver('interactive', {
        type: 'block_actions',
        token: 'legacy',
        api_app_id: APP,
        team,
        user: { id: options.user ?? 'U0HANA', name: 'hana', team_id: TEAM },
        is_enterprise_install: false,
        trigger_id: trigger(),
        container,
        ...(place.view === undefined
          ? { channel: { id: place.channel, name: 'somewhere' }, message: place.message, response_url: response.url }
          : { view: place.view }),
        actions: [{ action_ts: world.nextTs(), ...action }],
      });
      return {
        delivered,
        responses: () => world.responses.filter((entry) => entry.id === response.id).map((entry) => entry.body),
      };
    },
  };
}

export type Person = ReturnType<typeof createPerson>;
