import { answers, type Answer } from '@core/domain/regionMode/answer';
import { standingWords, type Notice } from '../../copy/modes';

interface Bar {
  /** The filled one: what comes next. */
  main: Answer | undefined;
  others: Answer[];
  /** The honest sentence under them. */
  line: string;
}

const LINES = {
  silent: '走不开也点一下，社区就不用再打电话问您',
  got: '到了再点「我到岗了」；去不了也没关系',
  here: '结束时会告诉您，可以撤了',
  needHelp: '社区看得到您缺什么；解决了点「我到岗了」',
} as const;

/** What the bar offers after what was said last: first 收到, then 我到岗了; support can be asked for at any time. */
export function barOf({ mine }: Pick<Notice, 'mine'>): Bar {
  const standing = mine?.standing ?? 'silent';
  const main = standing === 'silent' ? 'got' : standing === 'here' ? undefined : 'here';
  const others = answers.filter((answer) => answer !== main && answer !== standing && answer !== 'got');
  const said = standing === 'silent' ? '' : `您说了：${standingWords[standing]}。`;
  return { main, others, line: `${said}${LINES[standing]}` };
}
