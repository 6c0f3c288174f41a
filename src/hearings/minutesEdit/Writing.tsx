import { MOST_ENTRIES } from '@core/domain/hearing/minutes';
import { linesOf } from '@core/domain/hearing/notebook';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Section } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { useDraft } from '../../hooks/useDraft';
import { Lines } from '../components/MinuteLines';
import type { Minutes } from '../words/minutes';
import { Leftover } from './Leftover';
import { blankLine, draftOfLine, LineForm, saidIn, type LineDraft } from './LineForm';
import { newLineId } from './notebooks';
import { Publish } from './Publish';
import { Unseen } from './Unseen';
import type { useNotebook } from './useNotebook';
import { Waiting } from './Waiting';

interface WritingProps {
  id: string;
  notebook: ReturnType<typeof useNotebook>;
  /** What the cloud says; absent while there is no network. */
  minutes: Minutes | undefined;
}

/** Writes line by line, with or without a network. */
export function Writing({ id, notebook, minutes }: WritingProps) {
  const { kept, write, send, busy, refusal } = notebook;
  const agenda = kept.session?.agenda ?? [];
  const { values, change } = useDraft<LineDraft>(`minutes:${id}`, blankLine(agenda[0]?.id));
  const [tried, setTried] = useState(false);
  const lines = linesOf(kept.book);
  const waiting = kept.book.waiting.length;
  const photos = minutes?.photos ?? [];
  const said = saidIn(values);
  const empty = said.words === '' && said.photos.length === 0;
  const full = values.id === '' && lines.length >= MOST_ENTRIES;

  const note = (): void => {
    setTried(true);
    if (empty || full) return;
    write({ id: values.id === '' ? newLineId() : values.id, said });
    setTried(false);
    change(blankLine(said.itemId));
  };
  const takeOut = (): void => {
    write({ id: values.id, said: { ...said, words: '', photos: [] }, gone: true });
    change(blankLine(said.itemId));
  };
  return (
    <Page
      title="写纪要"
      bar={
        <PrimaryBar line={full ? '120 条满了，请把几条并成一条' : '先记在手机里，再送出去；没网也不丢'}>
          {values.id !== '' && (
            <Button grow={1} onPress={takeOut}>
              划掉
            </Button>
          )}
          <Button kind="filled" grow={1.5} disabled={full} onPress={note}>
            {values.id === '' ? '记下' : '改好了'}
          </Button>
        </PrimaryBar>
      }
    >
      {kept.session && <View className="t-l b">{kept.session.title}</View>}
      {notebook.reading.refusal?.code === 'OFFLINE' && (
        <Note icon="wifi-slash">没连上网。照样写，都记在手机里；照片等连上再拍</Note>
      )}
      <Waiting count={waiting} busy={busy} refusal={refusal} onSend={send} />
      {minutes?.mayAmend === true && waiting > 0 && <Leftover notebook={notebook} minutes={minutes} />}
      <LineForm
        agenda={agenda}
        panel={kept.session?.panel ?? []}
        draft={values}
        lack={tried && empty}
        onChange={change}
      />
      {lines.length > 0 && <Section title="记下的" side={`${lines.length} 条`} />}
      <Lines
        agenda={agenda}
        lines={lines}
        photos={photos}
        act={(line) => (
          <>
            <Unseen entry={line} onSettle={(words) => write({ id: line.id, said: words })} />
            <View className="minute-acts">
              <Button
                size="small"
                kind="plain"
                label={`改这一条：${line.said.words}`}
                onPress={() => change(draftOfLine(line, photos))}
              >
                改这一条
              </Button>
              {kept.book.waiting.includes(line.id) && <View className="t-s amber">还没送到</View>}
            </View>
          </>
        )}
      />
      {minutes?.mayPublish === true && waiting === 0 && lines.length > 0 && (
        <Publish minutes={minutes} count={lines.length} />
      )}
      {minutes?.state === 'inSession' && <View className="t-s ink2">散会以后在这里发布</View>}
    </Page>
  );
}
