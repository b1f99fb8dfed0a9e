import { signalTable } from './table.ts';

signalTable('install-request', {
  fires: [
    'このアプリをインストールしてください。',
    '遠隔操作で確認いたしますので、AnyDeskを起動してください',
    '添付ファイルを開いてください',
    '画面の案内どおり、ツールを入れてもらえますか',
    'アプリ入れてね。アプリをダウンロードしてね!',
    '構成プロファイルを許可していただく必要がございます',
    'Please install AnyDesk so that I can help you.',
    'download this app and log in',
    'Open the attached file to see your claim.',
    'Give me remote access and I will clean it.',
    'sir kindly download team viewer on your computer',
    'Enable macros to view the document',
  ],
  silent: [
    '新しいアプリを作った',
    '公式アプリはApp Storeから入手できます。',
    '窓を開けてください',
    'ファイルを整理しました',
    'パソコンを買い替えた',
    '遠隔授業は来週までです',
    'The app store has new games.',
    'We open at ten.',
    'The tool box is in the garage.',
    'Software updates are installed automatically at night.',
    'The download speed is poor.',
    'He installed a new kitchen.',
  ],
  negated: ['アプリのインストールをお願いすることはありません', 'Never install software for a caller.'],
  reported: ['「アプリを入れてください」と言われました', 'Callers who tell you to install AnyDesk are scammers.'],
});
