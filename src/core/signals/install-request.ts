import { patternSignal } from './pattern.ts';

/** Wants an app, a remote-control tool or a file installed or opened. */
export const installRequest = patternSignal('install-request', 'ask', [
  /(?:アプリ|ソフト(?:ウェア)?|ツール|プログラム|拡張機能|AnyDesk|TeamViewer|遠隔(?:操作|サポート)|リモート(?:サポート|操作)|プロファイル|セキュリティ(?:アプリ|ソフト)|最新バージョン|アップデート)[^。\n「」]{0,24}(?:インストール|ダウンロード|導入|入れて|起動|許可|アップデート|更新)[^。\n「」]{0,10}(?:ください|下さい|お願い|願|いただ|必要|て(?:ね|よ|くれ|もら)|。|$)/i,
  /(?:インストール|ダウンロード)[^。\n「」]{0,10}(?:してください|して下さい|をお願い|願います|いただ|の上)/,
  /\b(?:install|download|run|open)\b[^.\n]{0,30}\b(?:app|application|software|anydesk|teamviewer|tool|remote (?:access|support)|extension|attached|attachment|apk|update)\b/i,
]);
