import { mended, type Mending } from '@core/domain/hearing/minuteEditions';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card, Section } from '../../components/basic/Card';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { goInstead } from '../../services/go';
import { minutesPage } from '../../services/routes';
import { Lines } from '../components/MinuteLines';
import type { Minutes } from '../words/minutes';
import { blankLine, draftOfLine, LineForm, saidIn, type LineDraft } from './LineForm';
import { newLineId } from './notebooks';

interface Draft {
  mendings: Mending[];
  why: string;
  line: LineDraft;
}

/** Puts another edition in the place of the one that people read; what was changed is kept here until it is sent. */
export function Amending({ minutes }: { minutes: Minutes }) {
  const { id, version, agenda, panel, photos, lines } = minutes;
  const blank: Draft = { mendings: [], why: '', line: blankLine(agenda[0]?.id) };
  const { values, change, drop } = useDraft<Draft>(`amend:${id}:${minutes.edition}`, blank);
  const [tried, setTried] = useState(false);
  const { send, busy } = useAct('minutes.amend');
  const { mendings, line } = values;
  const said = saidIn(line);
  const lack = said.words === '' && said.photos.length === 0;
  const mend = (gone: boolean): void => {
    if (lack && !gone) return;
    const which = line.id === '' ? newLineId() : line.id;
    const others = mendings.filter((one) => one.id !== which);
    change({ mendings: [...others, { id: which, gone, said }], line: blankLine(said.itemId) });
  };
  const amend = async (): Promise<void> => {
    setTried(true);
    if (mendings.length === 0 || values.why.trim() === '') return;
    const reply = await send({ id, version, mendings, why: values.why.trim() });
    if (!reply?.ok) return;
    drop();
    toast('出了新的一版，原来的留着');
    goInstead(minutesPage(id));
  };
  return (
    <Page
      title="改纪要"
      bar={
        <PrimaryBar line={`改了 ${mendings.length} 条，还没发出去`}>
          <Button
            kind="filled"
            grow={1}
            busy={busy}
            disabled={mendings.length === 0}
            onPress={() => void amend()}
          >
            出新的一版
          </Button>
        </PrimaryBar>
      }
    >
      <LineForm
        agenda={agenda}
        panel={panel}
        draft={line}
        lack={false}
        onChange={(some) => change({ line: { ...line, ...some } })}
      />
      <View className="minute-acts">
        <Button size="small" disabled={lack} onPress={() => mend(false)}>
          {line.id === '' ? '补这一条' : '就这样改'}
        </Button>
        {line.id !== '' && (
          <Button size="small" onPress={() => mend(true)}>
            划掉这一条
          </Button>
        )}
      </View>
      <Card>
        <FormRow
          label="为什么改"
          help="大家看得到"
          error={tried && values.why.trim() === '' ? '请写一句' : undefined}
        >
          <TextField
            name="why"
            label="为什么改"
            value={values.why}
            maxLength={60}
            invalid={tried && values.why.trim() === ''}
            onChange={(why) => change({ why })}
          />
        </FormRow>
      </Card>
      <Section title="改完是这样" />
      <Lines
        agenda={agenda}
        lines={mended(lines, mendings)}
        photos={photos}
        act={(one) => (
          <Button
            size="small"
            kind="plain"
            label={`改这一条：${one.said.words}`}
            onPress={() => change({ line: draftOfLine(one, photos) })}
          >
            改这一条
          </Button>
        )}
      />
    </Page>
  );
}
