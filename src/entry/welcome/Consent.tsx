import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Drawing } from '../../components/basic/Icon';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { FormRow } from '../../components/form/FormRow';
import { TextField } from '../../components/form/TextField';
import { Page } from '../../components/page/Page';
import { ElderPill, useOwnPhone } from '../../components/page/Phone';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { consentVersion, privacyText } from '../../copy/privacy';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useElder } from '../../hooks/useElder';
import { callCommunity } from '../../services/phone';
import { preferElder } from '../../services/elder';
import { setSession } from '../../services/session';
import { showRow } from '../../services/showRow';
import { mistakeInName, mistakeInPhone } from './contact';
import './welcome.scss';

interface Mistakes {
  name?: string | undefined;
  phone?: string | undefined;
}

/** What we know about you and what for, how you are called, and your yes. */
export function Consent() {
  const elder = useElder();
  const { whose, digits } = useOwnPhone();
  const { values, change, drop } = useDraft('welcome', { name: '', phone: '' });
  const [wrong, setWrong] = useState<Mistakes>({});
  const consent = useAct('me.consent');
  const agree = async (): Promise<void> => {
    const mistakes = { name: mistakeInName(values.name), phone: mistakeInPhone(values.phone) };
    setWrong(mistakes);
    if (mistakes.name ?? mistakes.phone) {
      showRow(mistakes.name ? 'row-name' : 'row-phone');
      return;
    }
    const { name, phone } = values;
    const reply = await consent.send({
      version: consentVersion,
      name,
      ...(phone.trim() === '' ? {} : { phone }),
    });
    if (!reply?.ok) return;
    drop();
    setSession(reply.output);
  };
  const refused = consent.refusal?.code === 'TEXT_REFUSED' ? refusalWords.TEXT_REFUSED : undefined;
  return (
    <Page
      title="邻里点单"
      {...(elder ? {} : { pill: <ElderPill onPress={() => preferElder(true)} /> })}
      bar={
        <PrimaryBar line="不同意也行，打社区电话一样能点单。">
          <Button grow={1} label={`打电话给${whose} ${digits}`} onPress={callCommunity}>
            打电话
          </Button>
          <Button kind="filled" grow={1.5} busy={consent.busy} onPress={() => void agree()}>
            同意，继续
          </Button>
        </PrimaryBar>
      }
    >
      <View className="row">
        <Drawing name="logo" className="welcome-logo" />
        <View className="grow">
          <View className="t-l">有事说一声，邻居来帮忙</View>
          <View className="t-s ink2">先说清楚我们记什么、给谁看</View>
        </View>
      </View>
      {consent.refusal?.code === 'OFFLINE' && <ErrorCard onAgain={() => void agree()} busy={consent.busy} />}
      <Card>
        <View className="stack">
          {privacyText.map(({ title, text }) => (
            <View key={title}>
              <View className="b">{title}</View>
              <View className="ink2">{text}</View>
            </View>
          ))}
          <View className="t-s ink2">第 {consentVersion} 版</View>
        </View>
      </Card>
      <Card>
        <FormRow id="row-name" label="怎么称呼您" error={wrong.name ?? refused}>
          <TextField
            name="name"
            label="怎么称呼您"
            value={values.name}
            maxLength={20}
            placeholder="比如：王阿姨"
            invalid={wrong.name !== undefined}
            focus={wrong.name !== undefined}
            onChange={(name) => change({ name })}
          />
        </FormRow>
        <FormRow id="row-phone" label="电话" help="可以不留" error={wrong.phone}>
          <TextField
            name="phone"
            label="电话"
            type="phone"
            value={values.phone}
            maxLength={20}
            placeholder="来帮忙的邻居好打给您"
            invalid={wrong.phone !== undefined}
            focus={wrong.phone !== undefined && wrong.name === undefined}
            onChange={(phone) => change({ phone })}
          />
        </FormRow>
      </Card>
    </Page>
  );
}
