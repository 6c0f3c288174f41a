import { View } from '@tarojs/components';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { Note } from '../../components/basic/Note';
import { Opening } from '../../components/feedback/Opening';
import { toast } from '../../components/feedback/Toast';
import { FormRow } from '../../components/form/FormRow';
import { TextArea } from '../../components/form/TextArea';
import { OrderTitle } from '../../components/order/OrderTitle';
import { Page } from '../../components/page/Page';
import { PrimaryBar } from '../../components/page/PrimaryBar';
import { factsOf } from '../../copy/helping';
import { when } from '../../copy/times';
import { refusalWords } from '../../copy/refusals';
import { useAct } from '../../hooks/useAct';
import { useDraft } from '../../hooks/useDraft';
import { useNow } from '../../hooks/useNow';
import { useOrder } from '../../hooks/useOrder';
import { useParam } from '../../hooks/useParam';

const WORDS_MAX = 200;

/** 没等到您: what the household said, and what the one who was expected says to it. */
export default function NoShowPage() {
  return <NoShow id={useParam('id')} />;
}

/** The page for one order. */
export function NoShow({ id }: { id: string }) {
  const now = useNow();
  const shown = useOrder(id);
  const reply = useAct('order.replyNoShow');
  const { values, change, drop } = useDraft(`noShow:${id}`, { words: '' });
  const { order } = shown;
  const words = values.words.trim();
  const send = async (): Promise<void> => {
    if (!order) return;
    const said = await reply.send({ id, version: order.version, words });
    if (!shown.settle(said)) return;
    drop();
    toast('说好了，社区和居民都看得到');
  };
  const bar = order?.acts.includes('replyNoShow') ? (
    <PrimaryBar line="只能说一次，社区和居民都能看到，不排名">
      <Button kind="filled" size="main" busy={reply.busy} disabled={words === ''} onPress={() => void send()}>
        就这样说
      </Button>
    </PrimaryBar>
  ) : undefined;
  return (
    <Page title="没等到您" bar={bar}>
      <Opening reading={shown}>
        {({ order: asked }) => (
          <>
            <OrderTitle order={asked} facts={factsOf(asked, now)} />
            {asked.noShow && (
              <Card>
                <View className="t-s ink2">{when(asked.noShow.at, now)} 居民说没等到您</View>
                <View>{asked.noShow.words === '' ? '没有写别的' : `「${asked.noShow.words}」`}</View>
              </Card>
            )}
            {asked.noShow?.reply ? (
              <Card>
                <View className="t-s ink2">您说的情况</View>
                <View>{asked.noShow.reply.words}</View>
              </Card>
            ) : asked.acts.includes('replyNoShow') ? (
              <FormRow
                label="您说说当时的情况"
                error={reply.refusal?.code === 'TEXT_REFUSED' ? refusalWords.TEXT_REFUSED : undefined}
              >
                <TextArea
                  name="noshow-words"
                  label="您说说当时的情况"
                  placeholder="比如：路上堵车，到的时候没人应门"
                  value={values.words}
                  onChange={(next) => change({ words: next })}
                  maxLength={WORDS_MAX}
                />
              </FormRow>
            ) : (
              <Note>这件事不用您再说了，谢谢您</Note>
            )}
            <Note>谁都有赶不上的时候。这一单已经另找人了，说清楚就好</Note>
          </>
        )}
      </Opening>
    </Page>
  );
}
