import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/core/language.ts';

test.each([
  ['ja', '本日中にお支払いください。'],
  ['ja', '至急連絡'],
  ['ja', 'ｺﾁﾗｶﾗﾛｸﾞｲﾝ'],
  ['ja', 'Amazonのアカウントを確認してください'],
  ['en', 'Your account has been suspended, please verify your identity.'],
  ['en', 'pay now'],
  ['zh', '尊敬的客户您好，您的账户存在异常，请点击链接验证您的身份信息，否则将被冻结。'],
  ['zh', '親愛的客戶，您的帳戶已被凍結，請點擊連結驗證是否本人操作，我們將盡快處理。'],
  ['en', 'Dear customer, 尊敬的客户您好。\nAre you affected? Check in ten seconds and see what the leak says of you.'],
  ['ko', '고객님의 계좌가 정지되었습니다. 확인해 주세요.'],
  ['vi', 'Tài khoản của bạn đã bị khóa, vui lòng đăng nhập để xác minh thông tin.'],
  ['pt', 'Sua conta foi bloqueada. Clique no link para confirmar os seus dados, por favor.'],
  ['other', 'Ваш счет заблокирован, подтвердите данные'],
  ['other', 'บัญชีของคุณถูกระงับ กรุณายืนยันตัวตน'],
  ['other', 'Ihr Konto wurde gesperrt bitte bestätigen Sie sofort Ihre Daten beim Kundenservice'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
