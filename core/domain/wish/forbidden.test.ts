import { forbiddenIn } from './forbidden';

const kindOf = (text: string) => forbiddenIn(text)?.kind;

describe('what may not stand in a wish', () => {
  test.each([
    ['想要这个 https://item.example.com/i?id=1', 'link'],
    ['就是 m.tb.cn/h.abc 这一款', 'link'],
    ['ｗｗｗ．ｓｈｏｐ．ｃｏｍ', 'link'],
    ['￥aB3dE5fG7h￥ 打开淘宝', 'taoCode'],
    ['复制这段话打开淘宝', 'taoCode'],
    ['我发收款码给您', 'payCode'],
    ['扫码付就行', 'payCode'],
    ['加微信号 abc12345', 'account'],
    ['支付宝：lao_wang66', 'account'],
    ['银行卡 6222 0212 3456 7890 123', 'account'],
    ['6222021234567890123', 'account'],
    ['发个红包吧', 'cash'],
    ['转账给我', 'cash'],
    ['需要 500 元', 'cash'],
    ['想要两千块钱交学费', 'cash'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each([
    '想要一把能坐着洗澡的椅子',
    '想要一台收音机，能听戏就行',
    '想学用微信和孙子视频',
    '想要 100 元以内的书包',
    '需要三块小黑板',
    '年纪大了站不稳，洗澡怕滑。墙上要是也有个扶手就更好。',
    '打我电话 13812342046',
    '2026 年重阳节一起吃顿饭',
  ])('but %s may', (text) => {
    expect(forbiddenIn(text)).toBeUndefined();
  });

  test('it says which words they are', () => {
    expect(forbiddenIn('鞋子', '请发个红包，谢谢')).toEqual({ kind: 'cash', words: '红包' });
  });

  test('signs that nobody sees hide nothing', () => {
    expect(kindOf('红\u200b包')).toBe('cash');
  });
});
