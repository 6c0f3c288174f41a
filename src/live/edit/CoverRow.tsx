import { FormRow } from '../../components/form/FormRow';
import { PhotoPicker } from '../../components/form/PhotoPicker';
import { usePhotos } from '../../hooks/usePhotos';
import type { RowProps } from './rows';

/** What is to be seen before it begins. */
export function CoverRow({ draft: { cover }, change, errors }: RowProps) {
  const { add, remove, busy } = usePhotos(cover, (photos) => change({ cover: photos }), 1);
  return (
    <FormRow id="show-cover" label="封面" help="可以没有" error={errors.cover}>
      <PhotoPicker photos={cover} onAdd={add} onRemove={remove} max={1} busy={busy} />
    </FormRow>
  );
}
