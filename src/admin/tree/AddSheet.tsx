import { labelOf } from '@core/domain/place/labels';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { PlaceSheet } from './sheets';

/** A new place at the end of those under this one. */
export function AddSheet({ open, place, labels, onClose, onDone }: PlaceSheet) {
  const { values, change, drop } = useDraft(`place-under:${place.path}`, { name: '', estate: '' });
  const add = useAct('place.add');
  const what = place.under ? labelOf(place.under, labels) : '';
  const send = async (): Promise<void> => {
    const { name, estate } = values;
    const reply = await add.send({ parent: place.path, name, ...(estate.trim() === '' ? {} : { estate }) });
    if (!reply?.ok) return;
    change({ name: '', estate: '' });
    drop();
    onDone();
  };
  return (
    <Sheet open={open} title={`在「${place.name}」下加一个${what}`} onClose={onClose}>
      <View className="stack">
        <FormRow label="名称">
          <TextField
            name="new-place-name"
            label="新地点的名称"
            value={values.name}
            maxLength={30}
            onChange={(name) => change({ name })}
          />
        </FormRow>
        {place.under === 'building' && (
          <FormRow label="小区" help="没有就空着">
            <TextField
              name="new-place-estate"
              label="新地点的小区"
              value={values.estate}
              maxLength={20}
              onChange={(estate) => change({ estate })}
            />
          </FormRow>
        )}
        <Button
          kind="filled"
          busy={add.busy}
          disabled={values.name.trim() === ''}
          onPress={() => void send()}
        >
          加上
        </Button>
      </View>
    </Sheet>
  );
}
