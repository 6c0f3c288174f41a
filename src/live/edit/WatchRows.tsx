import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { FormRow } from '../../components/form/FormRow';
import { OptionList } from '../../components/form/OptionRow';
import { TextField } from '../../components/form/TextField';
import type { RowProps } from './rows';

const audiences = [
  { value: 'place', label: '住在这里的人', line: '和在这里做事的人' },
  { value: 'open', label: '谁都能看', line: '有链接就行；提问和评论还是住在这里的人' },
] as const;

/** Who watches, and where. */
export function WatchRows({ draft, change, errors }: RowProps) {
  const { open, finderUserName, feedId, nonceId } = draft;
  const [shown, setShown] = useState(finderUserName !== '' || feedId !== '' || nonceId !== '');
  return (
    <>
      <FormRow label="谁能看">
        <OptionList
          label="谁能看"
          options={audiences}
          value={open ? 'open' : 'place'}
          onChange={(audience) => change({ open: audience === 'open' })}
        />
      </FormRow>
      {shown ? (
        <FormRow id="show-channels" label="视频号直播" help="在视频号助手里查" error={errors.channels}>
          <View className="stack">
            <TextField
              name="show-finder"
              label="视频号 ID"
              placeholder="视频号 ID，以 sph 开头"
              maxLength={80}
              value={finderUserName}
              invalid={errors.channels !== undefined}
              onChange={(next) => change({ finderUserName: next })}
            />
            <TextField
              name="show-feed"
              label="这场直播的 feedId"
              placeholder="feedId，可以先空着"
              maxLength={120}
              value={feedId}
              onChange={(next) => change({ feedId: next })}
            />
            <TextField
              name="show-nonce"
              label="这场直播的 nonceId"
              placeholder="nonceId，可以先空着"
              maxLength={120}
              value={nonceId}
              onChange={(next) => change({ nonceId: next })}
            />
          </View>
        </FormRow>
      ) : (
        <Button size="small" icon="plus" onPress={() => setShown(true)}>
          也在视频号播
        </Button>
      )}
    </>
  );
}
