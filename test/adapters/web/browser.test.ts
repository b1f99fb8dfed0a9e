/* The page in a real browser, by keyboard and by touch, on a phone and on a desk. Screenshots go to test-output/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_WORDS } from '../../../src/adapters/web/words.ts';
import { textsOf } from '../../../src/core/reply/index.ts';
import { FULL_LANGUAGES } from '../../../src/core/reply/types.ts';
import type { Donations } from '../../../src/service.ts';
import { createFixtureService, SAMPLES } from '../fixture-service.ts';
import { type Started, startWeb } from './start.ts';

const SHOTS = join(import.meta.dirname, '../../../test-output');
const ja = textsOf('ja');
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

let browser: Browser;
let web: Started;
const kept = new Map<string, string>();
const donations: Donations = {
  preview: (text) => text.replace('3万円', '〇万円'),
  async offer({ text }) {
    kept.set('r', text);
    return { receipt: 'r' };
  },
  withdraw: async (receipt) => kept.delete(receipt),
};

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  web = await startWeb({ service: { ...createFixtureService(), donations } });
  browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
    headless: true,
  });
});
afterAll(async () => {
  await browser.close();
  await web.close();
});

interface Opened {
  readonly page: Page;
  /** What the browser complained of: blocked scripts, errors. */
  readonly complaints: readonly string[];
}

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'in-page.js') });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => !request.url().startsWith(web.base) && complaints.push(request.url()));
  await page.goto(web.base + path);
  return { page, complaints };
}

async function check(page: Page, text: string): Promise<void> {
  await page.fill('#text', text);
  await page.click('#check .primary');
  await page.waitForSelector('.answer, #result .said');
}

const overflow = (page: Page): Promise<unknown> => page.evaluate('document.documentElement.scrollWidth - innerWidth');

describe.each([
  ['phone', PHONE],
  ['desk', DESK],
])('on a %s', (name, viewport) => {
  test('a text is pasted, judged and explained, and nothing is cut off', async () => {
    const { page, complaints } = await open('/ja', { viewport });
    await page.screenshot({ path: join(SHOTS, `home-${name}.png`), fullPage: true });
    await check(page, `ベネッセの件です。\n${SAMPLES.scam}`);
    const result = page.locator('#result');
    expect(await result.getAttribute('aria-live')).toBe('polite');
    expect(await page.locator('.verdict h2').innerText()).toContain(ja.headline.scam[0]);
    expect(await page.locator('mark').allInnerTexts()).toEqual(['削除費用', expect.stringContaining('振り込')]);
    expect(await page.locator('.notice').innerText()).toContain('ベネッセ');
    expect(await page.locator('.desks a.call').first().getAttribute('href')).toBe('tel:%239110');
    // Whoever cannot see it is brought to the verdict.
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('H2');
    await page.screenshot({ path: join(SHOTS, `result-${name}.png`), fullPage: true });

    await page.click('.happened summary');
    await page.check('input[value="paid-transfer"]');
    await page.selectOption('#prefecture', '愛知県');
    const asked = page.waitForRequest('**/ja/advice');
    await page.click('.happened .primary');
    expect((await asked).postDataJSON()).not.toHaveProperty('text');
    await page.waitForSelector('.steps .now');
    expect(await page.locator('.steps li').first().innerText()).toContain('警察');
    // The reasons with the person's own words stay.
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    await page.screenshot({ path: join(SHOTS, `advice-${name}.png`), fullPage: true });
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each(FULL_LANGUAGES)('every page fits: %s', async (language) => {
    const { page, complaints } = await open(`/${language}`, { viewport });
    for (const path of ['', '/incidents', '/incidents/kumon-2024', '/incidents/benesse-2014/services', '/take-back']) {
      await page.goto(`${web.base}/${language}${path}`);
      expect([path, await overflow(page)]).toEqual([path, 0]);
      const small = await page.evaluate('smallTargets(44)');
      expect(small).toEqual([]);
    }
    await page.goto(`${web.base}/${language}`);
    await page.screenshot({ path: join(SHOTS, `home-${language}-${name}.png`), fullPage: true });
    expect(complaints).toEqual([]);
  });
});

test('works by keyboard alone', async () => {
  const { page } = await open('/ja');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement?.className')).toBe('skip');
  await page.keyboard.press('Enter');
  for (let i = 0; i < 12 && (await page.evaluate('document.activeElement?.id')) !== 'text'; i++)
    await page.keyboard.press('Tab');
  await page.keyboard.insertText(SAMPLES.scam);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('input[value="mail"]').isChecked()).toBe(true);
  for (let i = 0; i < 5 && (await page.evaluate('document.activeElement?.tagName')) !== 'BUTTON'; i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.answer');
  expect(await page.locator('.verdict h2').innerText()).toContain(ja.headline.scam[0]);
});

test('every control has a name, every page one heading and its language', async () => {
  const { page } = await open('/ja');
  await check(page, SAMPLES.scam);
  const unnamed = await page.evaluate('unnamedControls()');
  expect(unnamed).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
});

test.each(['light', 'dark'] as const)('words stand out from their ground in a %s page', async (colorScheme) => {
  const { page } = await open('/ja', { colorScheme });
  for (const text of Object.values(SAMPLES)) {
    await check(page, text);
    const faint = await page.evaluate('faintTexts(4.5)');
    expect(faint).toEqual([]);
  }
  await page.screenshot({ path: join(SHOTS, `result-${colorScheme}.png`), fullPage: true });
});

test('readings stand above their words and tear no sentence apart', async () => {
  const { page } = await open('/ja-easy');
  expect(await page.evaluate('tornTexts()')).toEqual([]);
  await check(page, SAMPLES.scam);
  await page.click('.happened summary');
  expect(await page.locator('ruby').count()).toBeGreaterThan(50);
  expect(await page.evaluate('tornTexts()')).toEqual([]);
  await page.screenshot({ path: join(SHOTS, 'result-ja-easy.png'), fullPage: true });
});

test('a file is read, and a picture gets a clear answer', async () => {
  const { page } = await open('/ja');
  await page.click('.file summary');
  await page.setInputFiles('#file', { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(SAMPLES.scam) });
  await page.click('#check .primary');
  await page.waitForSelector('.answer.scam');
  await page.setInputFiles('#file', { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([137, 80]) });
  await page.click('#check .primary');
  await page.waitForSelector('#result .said');
  expect(await page.locator('#result .said').innerText()).toBe(ja.problems.image);
});

test('a text is given after its preview and a tick', async () => {
  const { page } = await open('/ja');
  await check(page, SAMPLES.scam);
  await page.click('button[formaction$="/donation"]');
  await page.waitForSelector('#donation');
  expect(await page.locator('#donation blockquote').innerText()).toContain('〇万円');
  await page.click('#donation .primary');
  expect(kept.size).toBe(0);
  await page.check('#donation input[type=checkbox]');
  await page.click('#donation .primary');
  await page.waitForSelector('#thanks .said');
  expect(kept.get('r')).toContain('〇万円');
});

test.each([true, false])(
  'a result and what was ticked go along into another language, with script: %s',
  async (script) => {
    const { page, complaints } = await open('/ja', { javaScriptEnabled: script });
    await check(page, SAMPLES.scam);
    await page.click('.happened summary');
    await page.check('input[value="paid-transfer"]');
    await page.selectOption('#prefecture', '愛知県');
    await page.click('[data-language="en"]');
    await page.waitForURL('**/en/check');
    expect(await page.locator('.verdict h2').innerText()).toContain(textsOf('en').headline.scam[0]);
    expect(await page.inputValue('#text')).toBe(SAMPLES.scam);
    expect(await page.isChecked('input[value="paid-transfer"]')).toBe(true);
    expect(await page.inputValue('#prefecture')).toBe('愛知県');
    expect(await page.locator('.steps li').first().innerText()).toBe(textsOf('en').steps['paid-police']);
    expect(complaints).toEqual([]);
  },
);

test.each([true, false])('a text not yet checked goes along unchecked, with script: %s', async (script) => {
  const { page } = await open('/ja', { javaScriptEnabled: script });
  await page.fill('#text', SAMPLES.scam);
  await page.check('input[value="mail"]', { force: true });
  await page.click('[data-language="ja-easy"]');
  await page.waitForURL('**/ja-easy/check');
  expect(await page.inputValue('#text')).toBe(SAMPLES.scam);
  expect(await page.isChecked('input[value="mail"]')).toBe(true);
  expect(await page.locator('.answer').count()).toBe(0);
});

test.each([true, false])('the Enter key checks and changes no language, with script: %s', async (script) => {
  const { page } = await open('/ja', { javaScriptEnabled: script });
  await page.fill('#text', SAMPLES.scam);
  await page.focus('input[value="mail"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.answer.scam');
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  if (!script) return;
  await page.click('.happened summary');
  await page.check('input[value="gave-card"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.steps .now');
});

test('without script everything but files still works', async () => {
  const { page } = await open('/ja', { javaScriptEnabled: false });
  expect(await page.locator('.file').isVisible()).toBe(false);
  await check(page, SAMPLES.scam);
  await page.click('.happened summary');
  await page.check('input[value="gave-card"]');
  await page.click('.happened .primary');
  await page.waitForSelector('.steps .now');
  expect(await page.locator('.steps li').first().innerText()).toContain('カード');
  expect(await page.inputValue('#text')).toBe(SAMPLES.scam);
});

test('an answer that does not come is said, with whom to call', async () => {
  const { page } = await open('/ja');
  await page.route('**/ja/check', (route) => route.abort());
  await check(page, SAMPLES.scam);
  expect(await page.locator('#result .said').innerText()).toBe(PAGE_WORDS.ja.offline);
  await page.unroute('**/ja/check');
  await page.click('#check .primary');
  await page.waitForSelector('.answer.scam');
});

test('the API\u2019s documentation shows itself under the strict policy', async () => {
  const { page, complaints } = await open('/api/docs', { viewport: DESK });
  await page.waitForSelector('.opblock');
  expect(await page.locator('.opblock').count()).toBeGreaterThan(4);
  expect(complaints).toEqual([]);
});
