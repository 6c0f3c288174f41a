import type { Chance } from './chance';

const FAMILY = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘于蒋蔡'];
const GIVEN = [
  ...[
    '秀英',
    '桂兰',
    '建国',
    '志强',
    '淑珍',
    '海燕',
    '红梅',
    '永福',
    '玉兰',
    '国华',
    '春梅',
    '德胜',
    '丽娟',
    '晓明',
    '文斌',
  ],
  ...[
    '敏',
    '静',
    '伟',
    '军',
    '磊',
    '芳',
    '涛',
    '勇',
    '艳',
    '杰',
    '霞',
    '平',
    '刚',
    '玲',
    '斌',
    '婷',
    '欣',
    '宁',
    '凯',
    '琴',
  ],
];

/** A common name. */
export const aName = (chance: Chance): string => `${chance.of(FAMILY)}${chance.of(GIVEN)}`;

/** A mobile number from a range that no operator hands out (1380000…), so that nobody is rung by mistake. */
export const aPhone = (number: number): string => `1380000${String(number % 10_000).padStart(4, '0')}`;

const COMMUNITIES = [...'竹叶石榴青松白杨荷塘柳堤枫林海棠银杏桃园梅岭兰溪菊香松涛杏花槐荫'];

/** The name of the n-th community of a town: two characters and a 巷, numbered when the words run out. */
export function communityName(n: number): string {
  const words = COMMUNITIES.length / 2;
  const name = COMMUNITIES.slice((n % words) * 2, (n % words) * 2 + 2).join('');
  const round = Math.floor(n / words);
  return `${name}${round === 0 ? '巷' : `${round + 1} 巷`}社区`;
}
