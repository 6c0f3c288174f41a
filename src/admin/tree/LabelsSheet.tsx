import { levelNames } from '@core/domain/place/labels';
import type { Level } from '@core/domain/place/region';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Sheet } from '../../components/feedback/Sheet';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import type { PlaceSheet } from './sheets';

const named = ['street', 'community', 'grid', 'building', 'stairwell'] as const satisfies Level[];

/** What the levels are called here: 微网格 for 网格. */
export function LabelsSheet({ open, place, labels, onClose, onDone }: PlaceSheet) {
  const { values, change, drop } = useDraft<Partial<Record<Level, string>>>('labels', labels);
  const rename = useAct('place.labels');
  const send = async (): Promise<void> => {
    const said = named.flatMap((level) => {
      const label = values[level]?.trim() ?? '';
      return label === '' || label === levelNames[level] ? [] : [[level, label] as const];
    });
    const reply = await rename.send({ tenant: place.path, labels: Object.fromEntries(said) });
    if (!reply?.ok) return;
    drop();
    onDone();
  };
  return (
    <Sheet open={open} title="各层在本地叫什么" onClose={onClose}>
      <View className="stack">
        {named.map((level) => (
          <FormRow key={level} label={levelNames[level]}>
            <TextField
              name={`label-${level}`}
              label={`${levelNames[level]}在本地叫`}
              placeholder={levelNames[level]}
              value={values[level] ?? ''}
              maxLength={6}
              onChange={(label) => change({ [level]: label })}
            />
          </FormRow>
        ))}
        <Button kind="filled" busy={rename.busy} onPress={() => void send()}>
          就这么叫
        </Button>
      </View>
    </Sheet>
  );
}
