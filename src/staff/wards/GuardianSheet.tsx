import type { Output } from '@core/contract';
import { DAY, dayOf } from '@core/domain/calendar/time';
import type { GuardianBasis } from '@core/domain/people/ward';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import { refusalWords } from '../../copy/refusals';
import { basisWords } from '../../copy/wards';
import { useAct } from '../../hooks/useAct';
import { cloudNow } from '../../services/clock';

const bases = (Object.keys(basisWords) as GuardianBasis[]).map((value) => ({
  value,
  label: basisWords[value],
}));
const terms = [
  { value: '1', label: '一年' },
  { value: '2', label: '两年' },
  { value: '3', label: '三年' },
] as const;
const CODE = /^\d{6}$/;

interface GuardianSheetProps {
  open: boolean;
  ward: Output<'ward.get'>['ward'];
  onDone: () => void;
  onClose: () => void;
}

/** Who acts for him: the guardian says a code from his own phone, so that nobody becomes one without knowing. */
export function GuardianSheet({ open, ward: { id }, onDone, onClose }: GuardianSheetProps) {
  const [typed, setTyped] = useState('');
  const [basis, setBasis] = useState<GuardianBasis>('child');
  const [years, setYears] = useState<(typeof terms)[number]['value']>('1');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const { send, busy, refusal } = useAct('guardian.record');
  const code = typed.replace(/\s/g, '');
  const wrong = CODE.test(code) ? undefined : '是六位数字，请看一下少没少';
  const gone = refusal?.code === 'CODE_GONE' ? refusalWords.CODE_GONE : undefined;
  const record = async (): Promise<void> => {
    setTried(true);
    if (wrong !== undefined) return;
    const until = dayOf(cloudNow() + Number(years) * 365 * DAY);
    const reply = await send({ ward: id, code, basis, until, note: note.trim() });
    if (!reply?.ok) return;
    setTyped('');
    setTried(false);
    toast('监护人登记好了');
    onDone();
  };
  return (
    <Sheet open={open} title="登记监护人" onClose={onClose}>
      <View className="stack">
        <FormRow
          label="监护人手机上的码"
          help="他在「我的 · 家人」里出"
          error={tried ? (wrong ?? gone) : undefined}
        >
          <TextField
            name="guardian-code"
            label="监护人手机上的码"
            type="number"
            value={typed}
            maxLength={7}
            invalid={tried && wrong !== undefined}
            onChange={setTyped}
          />
        </FormRow>
        <FormRow label="他是">
          <OptionRow label="他是" options={bases} value={basis} onChange={setBasis} />
        </FormRow>
        <FormRow label="管多久">
          <OptionRow label="管多久" options={terms} value={years} onChange={setYears} />
        </FormRow>
        <FormRow label="看过什么" help="可以不写">
          <TextField
            name="guardian-note"
            label="看过什么"
            placeholder="比如：户口本"
            value={note}
            maxLength={100}
            onChange={setNote}
          />
        </FormRow>
        <Button kind="filled" busy={busy} onPress={() => void record()}>
          登记
        </Button>
      </View>
    </Sheet>
  );
}
