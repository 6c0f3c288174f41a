import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { PlaceSheet } from './sheets';

const PHONED = ['tenant', 'street', 'community'];

/** Name, estate, telephone and position; what was written stays when it could not be sent. */
export function MendSheet({ open, place, onClose, onDone }: PlaceSheet) {
  const { path, name, estate = '', phone = '', order, level } = place;
  const told = { name, estate, phone, order: String(order) };
  const { values, change, drop } = useDraft(`place:${path}`, told);
  const rename = useAct('place.rename');
  const mend = useAct('place.mend');
  const save = async (): Promise<void> => {
    const renamed = values.name.trim() === name || (await rename.send({ path, name: values.name }))?.ok;
    const rest = changedIn(values, told);
    const mended = Object.keys(rest).length === 0 || (await mend.send({ path, ...rest }))?.ok;
    if (!renamed || !mended) return;
    drop();
    onDone();
  };
  return (
    <Sheet open={open} title={`改「${name}」`} onClose={onClose}>
      <View className="stack">
        <FormRow label="名称">
          <TextField
            name="place-name"
            label="名称"
            value={values.name}
            maxLength={30}
            onChange={(next) => change({ name: next })}
          />
        </FormRow>
        {level === 'building' && (
          <FormRow label="小区" help="没有就空着">
            <TextField
              name="place-estate"
              label="小区"
              value={values.estate}
              maxLength={20}
              onChange={(next) => change({ estate: next })}
            />
          </FormRow>
        )}
        {PHONED.includes(level) && (
          <FormRow label="值班电话">
            <TextField
              name="place-phone"
              label="值班电话"
              type="phone"
              value={values.phone}
              maxLength={13}
              onChange={(next) => change({ phone: next })}
            />
          </FormRow>
        )}
        <FormRow label="排第几">
          <TextField
            name="place-order"
            label="排第几"
            type="number"
            value={values.order}
            maxLength={4}
            onChange={(next) => change({ order: next })}
          />
        </FormRow>
        <Button
          kind="filled"
          busy={rename.busy || mend.busy}
          disabled={values.name.trim() === ''}
          onPress={() => void save()}
        >
          存好
        </Button>
      </View>
    </Sheet>
  );
}

type Told = Record<'estate' | 'phone' | 'order', string>;

/** What was told anew; the rest stays as it is. */
function changedIn(now: Told, before: Told): { estate?: string; phone?: string; order?: number } {
  const position = Number(now.order);
  return {
    ...(now.estate.trim() === before.estate ? {} : { estate: now.estate }),
    ...(now.phone.trim() === before.phone ? {} : { phone: now.phone.trim() }),
    ...(now.order === before.order || !Number.isInteger(position) ? {} : { order: position }),
  };
}
