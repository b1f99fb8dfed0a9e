/** App Home: how to use it, the desks, what was published about breaches, the person's language, and for admins the alerts. */
import type { App, BlockAction, ButtonAction, StaticSelectAction, types } from '@slack/bolt';
import { z } from 'zod';
import { guideDesk } from '../../core/guided-desk.ts';
import { PREFECTURES } from '../../core/prefectures.ts';
import { deskText } from '../../core/reply/desk-text.ts';
import { textsOf } from '../../core/reply/index.ts';
import { FULL_LANGUAGES } from '../../core/reply/types.ts';
import type { ReplyLanguage } from '../../core/types.ts';
import { parsePressed } from './actions.ts';
import { status } from './alerts.ts';
import {
  type Block,
  button,
  buttons,
  divider,
  header,
  line,
  list,
  paragraph,
  richText,
  select,
  small,
  VIEW_BLOCKS,
  words,
} from './block-kit.ts';
import { type Bot, languageOf } from './bot.ts';
import { incidentOptions } from './incidents.ts';
import { checkForm, prefectureOptions } from './modals.ts';
import { openView } from './post.ts';
import { deskBlocks } from './render.ts';
import { wordsOf } from './words.ts';

/** The desks that help in most cases, in the order of use. */
const DESKS = ['police-consultation', 'consumer-hotline', 'emergency', 'antiphishing', 'yorisoi'];

const homeView = z.object({ view: z.object({ private_metadata: z.string() }).optional().catch(undefined) });

export function registerHome(app: App, bot: Bot): void {
  app.event('app_home_opened', async ({ event }) => {
    if (event.tab === 'home') await publish(bot, event.user, prefectureOf(event));
  });

  app.action('home:check', async ({ body }) => {
    const where = parsePressed(body);
    await openView(bot, where.trigger_id, checkForm(await languageOf(bot, where.user.id)));
  });

  app.action<BlockAction<ButtonAction>>(/^home:language:/, async ({ action, body }) => {
    const { user } = parsePressed(body);
    const language = FULL_LANGUAGES.find((code) => code === action.value) ?? 'ja';
    await bot.service.setLanguage({ platform: 'slack', id: user.id }, language);
    await publish(bot, user.id, prefectureOf(body), language);
  });

  app.action<BlockAction<StaticSelectAction>>('home:prefecture', async ({ action, body }) => {
    await publish(bot, parsePressed(body).user.id, action.selected_option.value);
  });
}

function prefectureOf(payload: unknown): string | undefined {
  const name = homeView.catch({}).parse(payload).view?.private_metadata;
  return PREFECTURES.find((prefecture) => prefecture.name === name)?.name;
}

async function publish(bot: Bot, user: string, prefecture?: string, chosen?: ReplyLanguage): Promise<void> {
  const language = chosen ?? (await languageOf(bot, user));
  const admin = (await bot.access.isAdmin(user)) ? await adminBlocks(bot, language) : [];
  const view = home(bot, language, prefecture, admin);
  try {
    const { client } = await bot.install();
    await client.views.publish({ user_id: user, view });
  } catch (error) {
    bot.report(error, 'views.publish');
  }
}

function home(
  bot: Bot,
  language: ReplyLanguage,
  prefecture: string | undefined,
  admin: readonly Block[],
): types.HomeView {
  const texts = textsOf(language);
  const { home: say, check, notice } = wordsOf(language);
  const notices = incidentOptions(bot.knowledge.notices, language);
  const blocks: Block[] = [
    header(check.title),
    ...texts.howTo.map(paragraph),
    richText(
      list(
        'bullet',
        say.ways.map((way) => line(words(way))),
      ),
    ),
    ...buttons(button('home:check', check.submit, 'check', 'primary')),
    divider,
    ...desks(bot, language, prefecture),
    {
      type: 'actions',
      elements: [select('home:prefecture', texts.askPrefecture, prefectureOptions(language), prefecture)],
    },
    divider,
    ...(notices.length === 0
      ? []
      : [
          paragraph(say.incidents),
          { type: 'actions', elements: [select('home:incident', notice.pick, notices)] } satisfies Block,
        ]),
    divider,
    paragraph(say.language),
    ...buttons(...FULL_LANGUAGES.map((code) => languageButton(code, language))),
    ...admin,
    small(texts.footnote),
  ];
  return {
    type: 'home',
    callback_id: 'home',
    private_metadata: prefecture ?? '',
    blocks: blocks.slice(0, VIEW_BLOCKS),
  };
}

function languageButton(code: ReplyLanguage, now: ReplyLanguage) {
  return button(`home:language:${code}`, textsOf(code).name, code, code === now ? 'primary' : undefined);
}

function desks(bot: Bot, language: ReplyLanguage, prefecture: string | undefined): Block[] {
  const texts = textsOf(language);
  const now = new Date(bot.clock());
  const shown = DESKS.flatMap((id) => {
    const desk = bot.knowledge.contacts.desks.find(
      (candidate) => candidate.id === id && candidate.status === 'verified',
    );
    return desk === undefined ? [] : [deskText(guideDesk(desk, prefecture, now), prefecture, texts)];
  });
  return deskBlocks(texts.titles.desks, shown);
}

async function adminBlocks(bot: Bot, language: ReplyLanguage): Promise<Block[]> {
  const { alerts } = wordsOf(language);
  const { blocks } = await status(bot, language);
  return [
    divider,
    header(alerts.title),
    small(alerts.intro),
    ...blocks,
    ...buttons(button('alerts:open', alerts.change, 'open')),
  ];
}
