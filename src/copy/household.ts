import { inChina, type Ms } from '@core/domain/calendar/time';
import type { BindingLevel } from '@core/domain/people/binding';
import type { Kinship } from '@core/domain/people/family';

/** How sure we are of where somebody lives: a word, and what it means for him. */
export const levelWords: Readonly<Record<BindingLevel, { name: string; line: string }>> = {
  visitor: { name: '还没选住址', line: '选好住在哪一户，就能点单' },
  phone: { name: '留了电话', line: '选好住在哪一户，就能点单' },
  household: {
    name: '选了住址，等核实',
    line: '现在就能点单，不用等。社区、楼长或同住的人核实后，您能看到同住的人',
  },
  verified: { name: '已核实', line: '您能看到同住的人；有人说也住这里，您能核实' },
};

/** What who joins is to me. */
export const kinshipWords: Readonly<Record<Kinship, string>> = {
  child: '儿女',
  parent: '父母',
  spouse: '老伴',
  other: '别的亲人',
};

/** 2027 年 11 月 22 日: for what lasts long. */
export const fullDay = (at: Ms): string => inChina(at).format('YYYY 年 M 月 D 日');

/** 482 913: easier to say on the telephone. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
