import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { ErrorCard } from '../../components/feedback/ErrorCard';
import { Page } from '../../components/page/Page';
import { goBack } from '../../components/page/PageHeader';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { registerWords, stepTitles, type Kind } from '../../copy/registration';
import { ContactStep } from './ContactStep';
import type { Registration } from './form';
import { HomeStep } from './HomeStep';
import { TimesStep } from './TimesStep';
import { useRegister } from './useRegister';

const steps = { home: HomeStep, times: TimesStep, contact: ContactStep };

interface FormProps {
  known: Registration | undefined;
  kind: Kind;
  onAnswer: (output: Output<'registration.mine'>) => void;
}

/** The form, one page at a time; each is kept on the phone at every letter, and in the cloud when it is done. */
export function Form({ known, kind, onAnswer }: FormProps) {
  const form = useRegister(known, kind, onAnswer);
  const { draft, number, back, last } = form;
  const Step = steps[draft.step];
  return (
    <Page
      title={registerWords[draft.kind]}
      onBack={back ?? goBack}
      bar={
        <PrimaryBar line="随时可以停下，下次接着填">
          {back && (
            <Button grow={1} onPress={back}>
              上一步
            </Button>
          )}
          <Button kind="filled" grow={1.5} busy={form.busy} onPress={() => void form.send()}>
            {last ? '交给社区' : '下一步'}
          </Button>
        </PrimaryBar>
      }
    >
      <View>
        <View className="t-s ink2 num">{`第 ${number} 步，共 ${stepTitles.length} 步`}</View>
        <View className="t-l">{stepTitles[number - 1]}</View>
      </View>
      {known?.state === 'returned' && known.reason !== undefined && (
        <Note icon="warning-circle-fill">{`社区退回的原因：${known.reason}`}</Note>
      )}
      {form.offline && <ErrorCard onAgain={() => void form.send()} busy={form.busy} />}
      <Card>
        <Step key={draft.step} form={form} />
      </Card>
    </Page>
  );
}
