import { hearingHosts } from '@core/domain/hearing/visibility';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { OptionRow } from '../../components/form/OptionRow';
import { TextArea } from '../../components/form/TextArea';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { goInstead } from '../../services/go';
import { roomPage } from '../../services/routes';
import { PlaceField } from '../../components/planning/PlaceField';
import type { Room } from '../words/room';
import { lacksIn, lackWords, saidOf, type Lack, type RoomDraft } from './draft';
import { Equipment } from './Equipment';
import { OpenRows } from './OpenRows';
import { PointRow } from './PointRow';

interface EditorProps {
  /** Under which the draft is kept on this phone. */
  name: string;
  blank: RoomDraft;
  room?: Room;
}

/** Where it is, how many it seats, how one gets in, when it is open, who answers for it. */
export function Editor({ name, blank, room }: EditorProps) {
  const { values, change, drop } = useDraft<RoomDraft>(`room:${name}`, blank);
  const { send, busy } = useAct('room.save');
  const [tried, setTried] = useState(false);
  const lacks = lacksIn(values);
  const lack = (one: Lack): string | undefined => (tried && lacks.includes(one) ? lackWords[one] : undefined);
  const save = async (): Promise<void> => {
    setTried(true);
    if (lacks.length > 0) return;
    const which = room && { id: room.id, version: room.version };
    const reply = await send({ ...which, ...saidOf(values) });
    if (!reply?.ok) return;
    drop();
    toast('存好了');
    goInstead(roomPage(reply.output.room.id));
  };
  const text = (
    field: 'name' | 'where' | 'keeper',
    label: string,
    placeholder: string,
    maxLength: number,
  ) => (
    <TextField
      name={`room-${field}`}
      label={label}
      placeholder={placeholder}
      value={values[field]}
      maxLength={maxLength}
      onChange={(value) => change({ [field]: value })}
    />
  );
  return (
    <Page
      title={room ? '改介绍' : '添一处地方'}
      bar={
        <PrimaryBar line="住在附近的人都看得到">
          <Button kind="filled" grow={1} busy={busy} onPress={() => void save()}>
            存好
          </Button>
        </PrimaryBar>
      }
    >
      <Card>
        {!room && values.place !== '' && (
          <>
            <PlaceField
              roles={hearingHosts}
              label="哪里的"
              value={values.place}
              onChange={(place) => change({ place })}
            />
            <FormRow label="是什么地方">
              <OptionRow
                label="是什么地方"
                options={[
                  { value: 'community', label: '社区的屋子' },
                  { value: 'station', label: '驿站' },
                ]}
                value={values.kind}
                onChange={(kind) => change({ kind })}
              />
            </FormRow>
          </>
        )}
        <FormRow label="叫什么" error={lack('name')}>
          {text('name', '叫什么', '议事厅', 20)}
        </FormRow>
        <FormRow label="在哪里" error={lack('where')}>
          {text('where', '在哪里', '3 号楼 1 楼', 40)}
        </FormRow>
        <FormRow label="多少个座位">
          <TextField
            name="room-seats"
            label="多少个座位"
            type="number"
            value={values.seats}
            maxLength={4}
            onChange={(seats) => change({ seats })}
          />
        </FormRow>
        <FormRow label="轮椅能进吗">
          <OptionRow
            label="轮椅能进吗"
            options={[
              { value: 'yes', label: '能，没有台阶' },
              { value: 'no', label: '有台阶' },
            ]}
            value={values.stepFree}
            onChange={(stepFree) => change({ stepFree })}
          />
        </FormRow>
        <FormRow label="有什么" help="可以不选">
          <Equipment chosen={values.equipment} onChange={(chosen) => change({ equipment: chosen })} />
        </FormRow>
        <FormRow label="怎么走" help="可以不写">
          <TextArea
            name="room-way"
            label="怎么走"
            value={values.way}
            maxLength={200}
            onChange={(way) => change({ way })}
          />
        </FormRow>
        <PointRow draft={values} error={lack('point')} onChange={change} />
        <FormRow label="找谁" help="可以不写">
          {text('keeper', '找谁', '值班室 周敏', 30)}
        </FormRow>
      </Card>
      <OpenRows draft={values} error={lack('open')} onChange={change} />
    </Page>
  );
}
