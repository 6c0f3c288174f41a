import type { Output } from '@core/contract';
import { digitsOf, isPhone } from '@core/domain/people/phone';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';

interface ChangeSheetProps {
  open: boolean;
  ward: Output<'ward.get'>['ward'];
  onDone: () => void;
  onClose: () => void;
}

/** Mends the name or the telephone of a record. */
export function ChangeSheet({ open, ward: { id, name, phone = '' }, onDone, onClose }: ChangeSheetProps) {
  const { values, change, drop } = useDraft(`ward:${id}`, { name, phone });
  const [tried, setTried] = useState(false);
  const { send, busy } = useAct('ward.change');
  const nameless = values.name.trim() === '';
  const misdialled = values.phone !== '' && !isPhone(values.phone);
  const save = async (): Promise<void> => {
    setTried(true);
    if (nameless || misdialled) return;
    const reply = await send({
      id,
      name: values.name.trim(),
      ...(values.phone === '' ? {} : { phone: digitsOf(values.phone) }),
    });
    if (!reply?.ok) return;
    drop();
    toast('改好了');
    onDone();
  };
  return (
    <Sheet open={open} title="改一改" onClose={onClose}>
      <View className="stack">
        <FormRow label="怎么称呼" error={tried && nameless ? '请写怎么称呼' : undefined}>
          <TextField
            name="change-name"
            label="怎么称呼"
            value={values.name}
            maxLength={20}
            invalid={tried && nameless}
            onChange={(next) => change({ name: next })}
          />
        </FormRow>
        <FormRow
          label="家里的电话"
          help="没有可以不填"
          error={tried && misdialled ? '号码不对，请再看看' : undefined}
        >
          <TextField
            name="change-phone"
            label="家里的电话"
            type="phone"
            value={values.phone}
            maxLength={13}
            invalid={tried && misdialled}
            onChange={(next) => change({ phone: next })}
          />
        </FormRow>
        <Button kind="filled" busy={busy} onPress={() => void save()}>
          改好了
        </Button>
      </View>
    </Sheet>
  );
}
