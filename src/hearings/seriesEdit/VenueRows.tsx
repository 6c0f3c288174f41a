import { isCut, slotLengths } from '@core/domain/hearing/series';
import { Card } from '../../components/basic/Card';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { useRead } from '../../hooks/useRead';
import type { SeriesDraft } from './draft';

interface VenueRowsProps {
  draft: SeriesDraft;
  error: string | undefined;
  onChange: (some: Partial<SeriesDraft>) => void;
}

/** Where, and how many: one row of chairs, or a stretch of time for each household. */
export function VenueRows({ draft, error, onChange }: VenueRowsProps) {
  const { venue, roomId, seats, slotMinutes, minutes } = draft;
  const { data } = useRead('room.list', {});
  const rooms = data?.list ?? [];
  const lengths = slotLengths.filter((length) => isCut({ minutes, slotMinutes: length }));
  const choose = (id: string): void => {
    const room = rooms.find((one) => one.id === id);
    if (room) onChange({ roomId: id, venue: `${room.name}（${room.where}）`.slice(0, 60) });
  };
  return (
    <Card>
      {rooms.length > 0 && (
        <FormRow label="哪间屋子" help="可以不选">
          <ChoicePicker
            label="哪间屋子"
            options={rooms.map(({ id, name }) => ({ value: id, label: name }))}
            value={rooms.some(({ id }) => id === roomId) ? roomId : undefined}
            onChange={choose}
          />
        </FormRow>
      )}
      <FormRow label="在哪里开" error={error}>
        <TextField
          name="series-venue"
          label="在哪里开"
          placeholder="社区一楼议事厅，有坡道"
          value={venue}
          maxLength={60}
          invalid={error !== undefined}
          onChange={(words) => onChange({ venue: words })}
        />
      </FormRow>
      <FormRow label="一户谈多久">
        <ChoicePicker
          label="一户谈多久"
          options={lengths.map((length) => ({
            value: String(length),
            label: length === 0 ? '坐在一起谈，不分段' : `一户 ${length} 分钟`,
          }))}
          value={String(slotMinutes)}
          onChange={(value) => onChange({ slotMinutes: lengths.find((one) => String(one) === value) ?? 0 })}
        />
      </FormRow>
      {slotMinutes === 0 && (
        <FormRow label="多少个座位">
          <TextField
            name="series-seats"
            label="多少个座位"
            type="number"
            value={seats}
            maxLength={3}
            onChange={(value) => onChange({ seats: value })}
          />
        </FormRow>
      )}
    </Card>
  );
}
