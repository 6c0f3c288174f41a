import type { ImportKind } from '@core/domain/import/kinds';
import { FormRow } from '../../components/form/FormRow';
import { ChoicePicker } from '../../components/form/ChoicePicker';
import { OptionList } from '../../components/form/OptionRow';
import type { Place } from './usePlaces';
import { tableLines, tableWords } from './words';

interface WhichTableProps {
  kinds: readonly ImportKind[];
  kind: ImportKind;
  onKind: (kind: ImportKind) => void;
  places: readonly Place[];
  place: string;
  onPlace: (place: string) => void;
}

/** Which table, and of which place where one has several. */
export function WhichTable({ kinds, kind, onKind, places, place, onPlace }: WhichTableProps) {
  const options = kinds.map((value) => ({ value, label: tableWords[value], line: tableLines[value] }));
  return (
    <>
      <FormRow label="哪种表">
        <OptionList options={options} value={kind} onChange={onKind} label="哪种表" />
      </FormRow>
      {places.length > 1 && (
        <FormRow label="哪里的">
          <ChoicePicker
            options={places.map(({ path, name }) => ({ value: path, label: name }))}
            value={place}
            onChange={onPlace}
            label="哪里的"
          />
        </FormRow>
      )}
    </>
  );
}
