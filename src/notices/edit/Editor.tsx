import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { BlockList } from '../../components/blocks/BlockList';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { goInstead } from '../../services/go';
import { noticeHerePage } from '../../services/routes';
import type { Edited } from '../words';
import { Attachments } from './Attachments';
import { ClassRow } from './ClassRow';
import { lackOf, saidIn, saveOf, type NoticeDraft } from './draft';
import { TargetRows } from './TargetRows';

interface EditorProps {
  /** Under which the draft is kept on this phone. */
  name: string;
  blank: NoticeDraft;
  /** The place that its places lie in. */
  root: string;
  notice?: Edited;
}

/** Title, blocks, files and for whom; kept as a draft, then shown as it will be read. */
export function Editor({ name, blank, root, notice }: EditorProps) {
  const { values, change, drop } = useDraft(`notice:${name}`, blank);
  const save = useAct('notice.save');
  const correct = useAct('notice.correct');
  const [tried, setTried] = useState(false);
  const corrects = notice !== undefined && notice.state !== 'draft';
  const lack = tried ? lackOf(values) : undefined;
  const noReason = tried && corrects && values.why.trim() === '';

  const keep = async (): Promise<void> => {
    setTried(true);
    if (corrects && (lackOf(values) !== undefined || values.why.trim() === '')) return;
    const which = notice && { id: notice.id, version: notice.version };
    const reply =
      corrects && which
        ? await correct.send({ ...which, said: saidIn(values), why: values.why.trim() })
        : await save.send({ ...which, ...saveOf(values) });
    if (!reply?.ok) return;
    drop();
    toast(corrects ? '改好了，大家看到的是新的一版' : '存好了，先看一遍再发布');
    goInstead(noticeHerePage(reply.output.notice.id));
  };
  return (
    <Page
      title={corrects ? '更正' : '写公告'}
      bar={
        <PrimaryBar line={corrects ? '原来那一版留着，大家看得到改了什么' : '存了还没发布，只有同事看得到'}>
          <Button kind="filled" grow={1} busy={save.busy || correct.busy} onPress={() => void keep()}>
            {corrects ? '换成这一版' : '存好，看一遍'}
          </Button>
        </PrimaryBar>
      }
    >
      <Card>
        {!corrects && <ClassRow draft={values} onChange={change} />}
        <FormRow label="题目" error={lack}>
          <TextField
            name="title"
            label="题目"
            value={values.title}
            maxLength={40}
            invalid={lack !== undefined}
            onChange={(title) => change({ title })}
          />
        </FormRow>
      </Card>
      <BlockList blocks={values.blocks} onChange={(blocks) => change({ blocks })} />
      <Attachments files={values.attachments} onChange={(attachments) => change({ attachments })} />
      {corrects ? (
        <Card>
          <FormRow label="为什么改" help="大家看得到" error={noReason ? '请写一句' : undefined}>
            <TextField
              name="why"
              label="为什么改"
              value={values.why}
              maxLength={60}
              invalid={noReason}
              onChange={(why) => change({ why })}
            />
          </FormRow>
        </Card>
      ) : (
        <TargetRows draft={values} root={root} onChange={change} />
      )}
    </Page>
  );
}
