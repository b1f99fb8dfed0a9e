import { patternSignal, re } from './pattern.ts';
import { REQUEST } from './words.ts';

const TOOL =
  '(?:アプリ|ソフト(?:ウェ[アー])?|ツール|プログラム|拡張機能|[Aa]ny[Dd]esk|エニーデスク|[Tt]eam[Vv]iewer|チームビューワ|遠隔(?:操作|サポート)?|リモート(?:サポート|操作)?|構成?プロファイル|画面共有|APK|apk|添付(?:の)?(?:ファイル|書類)|マクロ|QuickSupport|RustDesk|スクリプト|コマンド|証明書)';

/** Wants an app, a remote-control tool or a file installed, opened or run. */
export const installRequest = patternSignal('install-request', 'ask', {
  ja: [
    re`${TOOL}[^。\n「」]{0,20}(?:インストール|ダウンロード|導入|入れ|起動|許可|実行|有効|開[いき]|オンに|立ち上げ|信頼)[^。\n「」]{0,12}(?:${REQUEST}|願|必要|いただ|(?:てもら|ていただ)|ば(?:安全|完了|解除)|るだけ|か[?？])`,
    re`最新(?:の)?(?:バージョン|版)[^。\n「」]{0,16}(?:アップデート|更新)[^。\n「」]{0,6}(?:${REQUEST})`,
    re`(?:インストール|ダウンロード)[^。\n「」]{0,8}(?:してください|して下さい|をお願い|願います|していただ|の上|のうえ|して(?:ね|もら|くれ)|が必要)`,
    re`(?:Win(?:dows)?(?:キー)?\s?\+\s?R|PowerShell|ターミナル|ファイル名を指定して実行)[^。\n「」]{0,30}(?:貼り?付|Ctrl|Enter|実行|押)`,
    re`(?:遠隔|リモート)(?:操作|で)?[^。\n「」]{0,14}(?:確認|操作|お?手伝い|サポート|解除|除去|拝見|見させ|させて)[^。\n「」]{0,8}(?:いた|ます|させ|して)`,
  ],
  en: [
    /\b(?:install|download|run|launch|open)\b[^.\n]{0,30}\b(?:app\b|application|software|anydesk|any desk|team ?viewer|rustdesk|tool\b|remote (?:access|support|desktop)|extension|attach(?:ed|ment)|\.?apk\b|the file|zip\b|macro|script|powershell|patch|profile|certificate)/,
    /\b(?:give|allow|grant|let) (?:me|us|our \w{1,12}|the \w{1,12}) (?:remote )?(?:access|control|connect|in to your)\b|\benable (?:macros|content|editing)\b|\bpress (?:win|windows)\b/,
  ],
  unless:
    /公式(?:の)?(?:アプリ|ストア)|App ?Store|Google Play(?:で|から)|メールソフト|from the (?:app store|official)|pip install|npm |apt |brew |docker|git /,
});
