import { formats, type Format } from '@core/domain/hearing/hearing';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { formatWords } from '../words/hearing';
import type { RowProps } from './rows';

const lines: Record<Format, string> = {
  openDoor: '分段约，一户一户聊，没约上也能来',
  roundtable: '大家坐下来，一件事一件事议',
  forum: '人多，先听大家说',
  formal: '按身份留席，有记录，出决议',
  mediation: '只有双方、主持和记录的人看得到',
  popUp: '在楼下已经开过了，补记下来',
};

/** Which form it takes; how people come goes along with it. */
export function FormatRow({ draft, change }: RowProps) {
  const choose = (format: Format): void =>
    change({
      format,
      way: format === 'openDoor' ? 'slots' : 'seats',
      title: draft.title === '' || draft.title === formatWords[draft.format] ? titleOf(format) : draft.title,
    });
  return (
    <FormRow label="哪一种">
      <OptionList
        label="哪一种"
        options={formats.map((value) => ({ value, label: formatWords[value], line: lines[value] }))}
        value={draft.format}
        onChange={choose}
      />
    </FormRow>
  );
}

/** What is held every week needs no other name. */
const titleOf = (format: Format): string => (format === 'openDoor' ? formatWords.openDoor : '');
