import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { WidePage } from '../../components/page/WidePage';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { goInstead } from '../../services/go';
import { adminPage } from '../../services/routes';
import { refreshSession } from '../../services/session';

/** 首位管理员: the operator's code, which works once; and the county, where none is there yet. */
export default function Begin() {
  const [code, setCode] = useState('');
  const [county, setCounty] = useState({ code: '', name: '' });
  const { send, busy, refusal } = useAct('admin.begin', { quiet: true });
  const first = refusal?.code === 'NO_COUNTY' || county.code !== '' || county.name !== '';
  const begin = async (): Promise<void> => {
    const reply = await send({ code: code.trim(), ...(first ? { county } : {}) });
    if (!reply?.ok) return;
    await refreshSession();
    goInstead(adminPage);
  };
  return (
    <WidePage
      title="首位管理员"
      list={
        <>
          <Note>口令由部署的人给您，只能用一次。两位管理员各用各的口令。</Note>
          {refusal?.code === 'OFFLINE' && <ErrorCard onAgain={() => void begin()} busy={busy} />}
          <Card>
            <View className="stack">
              <FormRow
                label="口令"
                error={refusal && refusal.code !== 'OFFLINE' ? refusalWords[refusal.code] : undefined}
              >
                <TextField name="begin-code" label="口令" value={code} maxLength={64} onChange={setCode} />
              </FormRow>
              {first && (
                <>
                  <FormRow label="区县代码" help="六位数字">
                    <TextField
                      name="begin-county"
                      label="区县代码"
                      type="number"
                      maxLength={6}
                      value={county.code}
                      onChange={(next) => setCounty({ ...county, code: next })}
                    />
                  </FormRow>
                  <FormRow label="区县名字">
                    <TextField
                      name="begin-name"
                      label="区县名字"
                      maxLength={20}
                      value={county.name}
                      onChange={(name) => setCounty({ ...county, name })}
                    />
                  </FormRow>
                </>
              )}
              <Button kind="filled" busy={busy} disabled={code.trim() === ''} onPress={() => void begin()}>
                开始管理
              </Button>
            </View>
          </Card>
        </>
      }
    />
  );
}
