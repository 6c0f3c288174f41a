import { MOST_SEATS } from '@core/domain/order/overlays';
import { Card } from '../../components/basic/Card';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';

const choices = Array.from({ length: MOST_SEATS }, (_, n) => ({
  value: String(n + 1),
  label: n === 0 ? '一位就行' : `${n + 1} 位一起去`,
}));

/** 要几个人一起去: the one who takes it leads, the others join. */
export function Seats({ value, onChange }: { value: number; onChange: (seats: number) => void }) {
  return (
    <Card>
      <FormRow label="要几个人一起去" help="抬重东西、打扫时用">
        <ChoicePicker
          label="要几个人一起去"
          options={choices}
          value={String(value)}
          onChange={(seats) => onChange(Number(seats))}
        />
      </FormRow>
    </Card>
  );
}
