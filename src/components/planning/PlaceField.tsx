import type { Role } from '@core/domain/people/person';
import { levelOf } from '@core/domain/place/region';
import { usePlacesHeld } from '../../hooks/usePlacesHeld';
import { useRead } from '../../hooks/useRead';
import { ChoicePicker } from '../form/ChoicePicker';
import { FormRow } from '../form/FormRow';

interface PlaceFieldProps {
  label: string;
  /** In which roles somebody plans what is asked for here. */
  roles: readonly Role[];
  value: string;
  onChange: (path: string) => void;
}

/** For which place: those that one leads, and of a street its communities. Nothing is asked where there is one alone. */
export function PlaceField({ label, roles, value, onChange }: PlaceFieldProps) {
  const led = usePlacesHeld(roles);
  const street = led.find(({ path }) => levelOf(path) === 'street');
  const { data } = useRead('place.children', { parent: street?.path ?? '' }, { when: street !== undefined });
  const below = data?.list ?? [];
  const places = [...led.filter(({ path }) => path !== street?.path), ...below];
  if (places.length < 2) return null;
  return (
    <FormRow label={label}>
      <ChoicePicker
        label={label}
        options={places.map(({ path, name }) => ({ value: path, label: name }))}
        value={places.some(({ path }) => path === value) ? value : undefined}
        onChange={onChange}
      />
    </FormRow>
  );
}
