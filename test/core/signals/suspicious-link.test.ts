import { signalTable } from './table.ts';

signalTable('suspicious-link', {
  fires: [
    'ご確認ください http://192.0.2.10/login',
    '再配達はこちら https://bit.ly/3xYzAb',
    'お受け取り https://xn--80ak6aa92e.com/',
    '見てね https://tinyurl.com/abcd12',
    'お手続きをお願いいたします https://amazon-co-jp.kakunin.top/',
    'ログイン http://203.0.113.7/a',
    'Track it here: https://bit.ly/2QwErT',
    'verify at http://198.51.100.23/secure',
    'please see https://cutt.ly/AbCdEf12',
    'https://paypal-secure-login.top/update is waiting for you',
    'Open http://192.0.2.77/doc today',
    'look https://is.gd/abc123',
  ],
  silent: [
    '警視庁のサイト https://www.npa.go.jp/ に載っています',
    '公式サイト https://www.city.toyota.aichi.jp/ をご覧ください',
    '資料は https://github.com/nodejs/node にあります',
    'https://www.nhk.or.jp/ のニュース',
    '国民生活センター https://www.kokusen.go.jp/',
    '詳しくは https://www.ipa.go.jp/security/',
    'See https://www.python.org/ for the docs.',
    'Source: https://en.wikipedia.org/wiki/Phishing',
    'Our site is https://www.gov.uk/',
    'https://developer.mozilla.org/ explains it',
    'The docs live at https://nodejs.org/en',
    'https://www.bbc.co.uk/news has the story',
  ],
});
