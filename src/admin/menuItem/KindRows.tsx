import { FormRow } from '../../components/form/FormRow';
import { OptionRow, type Option } from '../../components/form/OptionRow';
import { TextRow } from './TextRow';
import type { RowsProps } from './useEditor';

const unseen: readonly Option<'itself' | 'judged'>[] = [
  { value: 'itself', label: '到时自己下单' },
  { value: 'judged', label: '一定要人看过' },
];
const about: readonly Option<'home' | 'snap'>[] = [
  { value: 'home', label: '自己家的事' },
  { value: 'snap', label: '随手拍一处地方' },
];

const CENTS = 100;
const numberIn = (text: string): number => Number(text.replace(/\D/g, ''));
const typed = (number: number | undefined): string => (number ? String(number) : '');

/** What kind of service it is beside the usual: bought for, done by several, judged by somebody, or a place that was seen. */
export function KindRows({ content, mistakes, change }: RowsProps) {
  const { purchase, seats, judged, snap } = content;
  const spend = (yuan: number): void =>
    change({ purchase: yuan > 0 ? { ceiling: yuan * CENTS } : undefined });
  return (
    <>
      <TextRow
        field="purchase.ceiling"
        label="代买东西，最多多少元"
        help="不代买就空着"
        type="number"
        value={typed(purchase && Math.floor(purchase.ceiling / CENTS))}
        max={4}
        error={mistakes['purchase.ceiling']}
        onChange={(text) => spend(numberIn(text))}
      />
      <TextRow
        field="seats"
        label="几个人一起去"
        help="一个人去就空着"
        type="number"
        value={typed(seats)}
        max={2}
        error={mistakes['seats']}
        onChange={(text) => change({ seats: numberIn(text) || undefined })}
      />
      {content.triage === 'staff' && (
        <FormRow label="社区没来得及看">
          <OptionRow
            label="社区没来得及看"
            options={unseen}
            value={judged === true ? 'judged' : 'itself'}
            onChange={(value) => change({ judged: value === 'judged' || undefined })}
          />
        </FormRow>
      )}
      <FormRow label="点的是什么" error={mistakes['snap']}>
        <OptionRow
          label="点的是什么"
          options={about}
          value={snap === true ? 'snap' : 'home'}
          onChange={(value) => change({ snap: value === 'snap' || undefined })}
        />
      </FormRow>
    </>
  );
}
