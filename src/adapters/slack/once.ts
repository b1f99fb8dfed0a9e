/** Each delivery is acknowledged at once, handled once, and finished before the bot stops. */
import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import { z } from 'zod';
import type { Service } from '../../service.ts';

export interface Once {
  readonly middleware: Middleware<AnyMiddlewareArgs>;
  readonly stopping: () => boolean;
  /** Takes nothing more and waits for what is in hand, for eight seconds at most. */
  drain(): Promise<void>;
}

/** Events carry an id of their own, everything else a trigger that is never used again. */
const delivery = z.object({
  type: z.string().optional(),
  event_id: z.string().optional(),
  trigger_id: z.string().optional(),
});

const WITHIN = 8_000;

export function createOnce(service: Service): Once {
  const inHand = new Set<Promise<void>>();
  let stopping = false;

  async function handle({ body, next, ...args }: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> {
    const { type, event_id, trigger_id } = delivery.parse(body);
    // A form is acknowledged with its next view, by its own handler.
    if (type !== 'view_submission') await acknowledge(args);
    const id = event_id ?? trigger_id;
    if (id !== undefined && !(await service.claimEvent(`slack:${id}`))) {
      if (type === 'view_submission') await acknowledge(args);
      return;
    }
    await next();
  }

  return {
    middleware: async (args) => {
      const work = handle(args);
      inHand.add(work);
      try {
        await work;
      } finally {
        inHand.delete(work);
      }
    },
    stopping: () => stopping,
    async drain() {
      stopping = true;
      await Promise.race([Promise.allSettled(inHand), new Promise((done) => setTimeout(done, WITHIN).unref())]);
    },
  };
}

/** Events are acknowledged by Bolt. A connection lost in between is no reason not to answer. */
async function acknowledge(args: object): Promise<void> {
  if (!('ack' in args) || typeof args.ack !== 'function') return;
  try {
    await args.ack();
  } catch {
    // Slack delivers an event again; whoever pressed a button is still answered.
  }
}
