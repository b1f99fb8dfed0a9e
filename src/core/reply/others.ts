/*
 * Languages with the essentials alone: the verdict, three don'ts, whom to call. Desks are the ones that anybody may call (110,
 * #9110: in Japanese) and the one that offers interpreters; no language is promised that its own page does not name.
 */
import type { BriefLanguage, EssentialTexts } from './types.ts';

const OTHER_ACTIONS = { 'ja-easy': 'やさしい日本語', en: 'English', ja: '日本語' } as const;

const zh: EssentialTexts = {
  code: 'zh',
  name: '中文',
  headline: {
    scam: ['这条消息有很强的诈骗特征。', '请不要付钱，也不要联系对方。'],
    suspicious: ['这条消息有可疑之处。', '在核实之前，请什么都不要做。'],
    unsure: ['仅凭这些无法判断。', ''],
    'no-signs': ['没有发现诈骗特征。', '但这并不代表它是真的。'],
  },
  adviceFirst: {
    card: '请不要把银行卡或存折交给任何人。如果有人上门，请拨打110。',
    code: '请不要把验证码、密码或卡号告诉任何人。',
    login: '请不要打开链接，不要登录，也不要把验证码告诉任何人。',
  },
  urgentAdvice: '请马上从第1项开始做。',
  titles: {
    reasons: '理由',
    notices: '公开的信息',
    steps: '现在要做的事',
    desks: '可以咨询的地方',
    text: '检查的文字',
  },
  footnote: '这是机器的判断，可能有误，不是法律意见。不保存您的文字。详细说明请看 English 或 やさしい日本語。',
  actions: {
    ...OTHER_ACTIONS,
    happened: '我已经付了钱或填了信息',
    why: '详细理由',
    disagree: '我觉得不对',
    language: '语言',
    'was-scam': '是诈骗',
    'false-alarm': '误报',
    'ignore-text': '以后忽略此内容',
    undo: '撤销',
  },
  donts: {
    pay: '不要付钱。',
    reply: '不要回复，也不要打里面的电话。',
    open: '不要打开链接或附件。',
  },
  emergency: '如果有人在门口，或正要交钱：不要交，立即拨打110。',
  afterLoss: '如果已经付了钱或给了信息：请立即报警（#9110，夜间110），并联系收款银行或发卡公司。',
  afterImage: '如果已经发了私密照片：这不是您的错。请立即拨打110或#8103，不要付钱，也不要再发照片。',
  watch: '如果对方要钱、密码、验证码或照片，请停下来，先向公司或机构的官方网站上的电话确认。',
  desks: {
    emergency: { name: '110（报警）', purpose: '紧急情况' },
    'police-consultation': { name: '#9110（警察咨询）', purpose: '觉得可能是诈骗时' },
    'houterasu-languages': { name: '法テラス（多语言服务）', purpose: '通过口译介绍制度和咨询窗口' },
  },
  deskWords: {
    japaneseOnly: '日语。',
    interpreter: '有口译。请先询问是否有您的语言。',
    always: '24小时',
    weekdays: '工作日',
  },
};

const ko: EssentialTexts = {
  code: 'ko',
  name: '한국어',
  headline: {
    scam: ['사기 특징이 강한 메시지입니다.', '돈을 내지 말고 상대에게 연락하지 마세요.'],
    suspicious: ['의심스러운 점이 있습니다.', '확인할 때까지 아무것도 하지 마세요.'],
    unsure: ['이것만으로는 판단할 수 없습니다.', ''],
    'no-signs': ['사기 특징은 발견되지 않았습니다.', '그렇다고 진짜라는 뜻은 아닙니다.'],
  },
  adviceFirst: {
    card: '카드나 통장을 건네지 마세요. 사람이 찾아오면 110에 전화하세요.',
    code: '인증 코드, 비밀번호, 카드 번호를 누구에게도 알려 주지 마세요.',
    login: '링크를 열거나 로그인하지 말고, 인증 코드를 누구에게도 알려 주지 마세요.',
  },
  urgentAdvice: '아래 1번부터 바로 하세요.',
  titles: { reasons: '이유', notices: '공표된 내용', steps: '지금 할 일', desks: '상담할 곳', text: '확인한 글' },
  footnote:
    '기계의 판단이며 틀릴 수 있습니다. 법률 판단이 아닙니다. 글은 저장하지 않습니다. 자세한 내용은 English 또는 やさしい日本語를 보세요.',
  actions: {
    ...OTHER_ACTIONS,
    happened: '이미 돈을 냈거나 정보를 입력했다',
    why: '자세한 이유',
    disagree: '틀린 것 같다',
    language: '언어',
    'was-scam': '사기였다',
    'false-alarm': '오보',
    'ignore-text': '앞으로 이 글은 무시',
    undo: '취소',
  },
  donts: {
    pay: '돈을 내지 마세요.',
    reply: '답장하지 말고, 적힌 번호로 전화하지 마세요.',
    open: '링크나 첨부 파일을 열지 마세요.',
  },
  emergency: '지금 사람이 찾아왔거나 돈을 건네려는 중이라면, 건네지 말고 110에 전화하세요.',
  afterLoss:
    '이미 돈을 냈거나 정보를 알려 줬다면, 바로 경찰(#9110, 밤에는 110)과 송금받은 은행 또는 카드 회사에 연락하세요.',
  afterImage:
    '사적인 사진을 이미 보냈다면 당신 잘못이 아닙니다. 바로 110이나 #8103에 전화하고, 돈도 사진도 더 보내지 마세요.',
  watch: '돈, 비밀번호, 인증 코드, 사진을 요구하면 멈추고, 공식 사이트에 있는 번호로 먼저 확인하세요.',
  desks: {
    emergency: { name: '110(경찰 긴급 신고)', purpose: '긴급한 때' },
    'police-consultation': { name: '#9110(경찰 상담)', purpose: '사기일지도 모른다고 생각될 때' },
    'houterasu-languages': { name: '호테라스 다국어 서비스(法テラス)', purpose: '통역과 함께 제도와 상담 창구를 안내' },
  },
  deskWords: {
    japaneseOnly: '일본어로 응답합니다.',
    interpreter: '통역이 있습니다. 원하는 언어가 되는지 먼저 물어보세요.',
    always: '24시간',
    weekdays: '평일',
  },
};

const vi: EssentialTexts = {
  code: 'vi',
  name: 'Tiếng Việt',
  headline: {
    scam: ['Có nhiều dấu hiệu lừa đảo.', 'Đừng trả tiền và đừng liên lạc với họ.'],
    suspicious: ['Có điểm đáng ngờ.', 'Đừng làm gì cho đến khi kiểm tra xong.'],
    unsure: ['Chỉ với nội dung này thì chưa thể kết luận.', ''],
    'no-signs': ['Không thấy dấu hiệu lừa đảo.', 'Nhưng điều đó không có nghĩa là tin thật.'],
  },
  adviceFirst: {
    card: 'Đừng đưa thẻ hoặc sổ ngân hàng cho ai. Nếu có người đến, hãy gọi 110.',
    code: 'Đừng cho ai biết mã xác nhận, mật khẩu hoặc số thẻ.',
    login: 'Đừng mở liên kết, đừng đăng nhập và đừng cho ai biết mã xác nhận.',
  },
  urgentAdvice: 'Hãy làm ngay từ bước 1 dưới đây.',
  titles: {
    reasons: 'Lý do',
    notices: 'Thông tin đã công bố',
    steps: 'Việc cần làm ngay',
    desks: 'Nơi tư vấn',
    text: 'Nội dung đã kiểm tra',
  },
  footnote:
    'Đây là đánh giá của máy và có thể sai, không phải ý kiến pháp lý. Nội dung không được lưu. Xem chi tiết bằng English hoặc やさしい日本語.',
  actions: {
    ...OTHER_ACTIONS,
    happened: 'Tôi đã trả tiền hoặc nhập thông tin',
    why: 'Lý do chi tiết',
    disagree: 'Tôi nghĩ là không đúng',
    language: 'Ngôn ngữ',
    'was-scam': 'Đúng là lừa đảo',
    'false-alarm': 'Báo nhầm',
    'ignore-text': 'Bỏ qua nội dung này',
    undo: 'Hoàn tác',
  },
  donts: {
    pay: 'Đừng trả tiền.',
    reply: 'Đừng trả lời và đừng gọi các số điện thoại trong tin.',
    open: 'Đừng mở liên kết hoặc tệp đính kèm.',
  },
  emergency: 'Nếu có người đang ở cửa hoặc bạn sắp giao tiền: đừng giao, hãy gọi ngay 110.',
  afterLoss:
    'Nếu đã trả tiền hoặc đưa thông tin: gọi ngay cảnh sát (#9110, ban đêm 110) và ngân hàng nhận tiền hoặc công ty thẻ.',
  afterImage:
    'Nếu đã gửi ảnh riêng tư: đó không phải lỗi của bạn. Hãy gọi ngay 110 hoặc #8103, đừng gửi tiền và đừng gửi thêm ảnh.',
  watch: 'Nếu bị hỏi tiền, mật khẩu, mã xác nhận hoặc ảnh, hãy dừng lại và hỏi theo số trên trang chính thức trước.',
  desks: {
    emergency: { name: '110 (cảnh sát khẩn cấp)', purpose: 'Khi khẩn cấp' },
    'police-consultation': { name: '#9110 (cảnh sát tư vấn)', purpose: 'Khi nghi là lừa đảo' },
    'houterasu-languages': {
      name: 'Houterasu, dịch vụ đa ngôn ngữ (法テラス)',
      purpose: 'Giới thiệu chế độ và nơi tư vấn qua phiên dịch',
    },
  },
  deskWords: {
    japaneseOnly: 'Bằng tiếng Nhật.',
    interpreter: 'Có phiên dịch. Hãy hỏi trước xem có ngôn ngữ của bạn không.',
    always: '24 giờ',
    weekdays: 'Thứ hai – thứ sáu',
  },
};

const pt: EssentialTexts = {
  code: 'pt',
  name: 'Português',
  headline: {
    scam: ['Há fortes sinais de golpe.', 'Não pague e não entre em contato.'],
    suspicious: ['Há pontos suspeitos.', 'Não faça nada até confirmar.'],
    unsure: ['Só com isto não é possível saber.', ''],
    'no-signs': ['Não foram encontrados sinais de golpe.', 'Isso não prova que a mensagem seja verdadeira.'],
  },
  adviceFirst: {
    card: 'Não entregue o cartão nem a caderneta. Se alguém vier, ligue para 110.',
    code: 'Não diga a ninguém o código, a senha ou o número do cartão.',
    login: 'Não abra o link, não faça login e não diga o código a ninguém.',
  },
  urgentAdvice: 'Comece já pelo passo 1 abaixo.',
  titles: {
    reasons: 'Motivos',
    notices: 'O que foi publicado',
    steps: 'O que fazer agora',
    desks: 'Onde pedir ajuda',
    text: 'O texto verificado',
  },
  footnote:
    'Esta avaliação é feita por máquina e pode errar; não é parecer jurídico. O texto não é guardado. Detalhes em English ou やさしい日本語.',
  actions: {
    ...OTHER_ACTIONS,
    happened: 'Já paguei ou dei dados',
    why: 'Motivos em detalhe',
    disagree: 'Acho que está errado',
    language: 'Idioma',
    'was-scam': 'Era golpe',
    'false-alarm': 'Alarme falso',
    'ignore-text': 'Ignorar este texto',
    undo: 'Desfazer',
  },
  donts: {
    pay: 'Não pague.',
    reply: 'Não responda e não ligue para os números da mensagem.',
    open: 'Não abra links nem anexos.',
  },
  emergency: 'Se há alguém à sua porta ou se está prestes a entregar dinheiro: não entregue e ligue já para 110.',
  afterLoss:
    'Se já pagou ou deu dados: ligue já para a polícia (#9110; à noite, 110) e para o banco que recebeu o dinheiro ou a empresa do cartão.',
  afterImage:
    'Se já enviou fotos íntimas: a culpa não é sua. Ligue já para 110 ou #8103; não envie dinheiro nem mais fotos.',
  watch: 'Se pedirem dinheiro, senha, código ou fotos, pare e confirme antes pelo número do site oficial.',
  desks: {
    emergency: { name: '110 (polícia, emergência)', purpose: 'Em emergência' },
    'police-consultation': { name: '#9110 (polícia, consultas)', purpose: 'Quando parece golpe' },
    'houterasu-languages': {
      name: 'Houterasu, serviço multilíngue (法テラス)',
      purpose: 'Indica serviços e balcões, com intérprete',
    },
  },
  deskWords: {
    japaneseOnly: 'Em japonês.',
    interpreter: 'Com intérprete. Pergunte primeiro se há o seu idioma.',
    always: '24 horas',
    weekdays: 'segunda a sexta',
  },
};

export const ESSENTIALS: Readonly<Record<BriefLanguage, EssentialTexts>> = { zh, ko, vi, pt };
