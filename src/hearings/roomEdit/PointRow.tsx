import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import type { RoomDraft } from './draft';

interface PointRowProps {
  draft: RoomDraft;
  error: string | undefined;
  onChange: (some: Partial<RoomDraft>) => void;
}

/** A point on the map, for who does not know the way: two numbers, as any map shows them of a place. */
export function PointRow({ draft, onChange, error }: PointRowProps) {
  return (
    <FormRow label="地图上的点" help="可以不写" error={error}>
      <TextField
        name="room-point"
        label="地图上的点，纬度和经度"
        placeholder="30.5123, 111.2456"
        value={draft.point}
        maxLength={30}
        invalid={error !== undefined}
        onChange={(point) => onChange({ point })}
      />
    </FormRow>
  );
}
