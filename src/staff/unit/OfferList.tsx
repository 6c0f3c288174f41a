import type { Output } from '@core/contract';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { Card } from '../../components/basic/Card';
import { ListRow } from '../../components/basic/ListRow';
import { Empty } from '../../components/feedback/Empty';
import { Opening } from '../../components/feedback/Opening';
import { Sheet } from '../../components/feedback/Sheet';
import { toast } from '../../components/feedback/Toast';
import { lineFacts } from '../../copy/units';
import { useAct } from '../../hooks/useAct';
import { useRead } from '../../hooks/useRead';
import { LineForm } from '../LineForm';

type Offer = Output<'resource.list'>['list'][number];

/** What the unit offers; a tap rewrites a line or takes it back. */
export function OfferList() {
  const reading = useRead('resource.list', {});
  const [open, setOpen] = useState<'new' | Offer>();
  const save = useAct('resource.save');
  const remove = useAct('resource.close');
  const line = open === 'new' ? undefined : open;
  const settle = (said: string): void => {
    toast(said);
    setOpen(undefined);
    void reading.refresh();
  };
  return (
    <>
      <Button kind="tinted" icon="plus" onPress={() => setOpen('new')}>
        写一样
      </Button>
      <Opening reading={reading}>
        {({ list }) =>
          list.length === 0 ? (
            <Empty title="还没写" line="场地、本领、物品、人手都行。写了社区才好来请" />
          ) : (
            <Card tone="rows">
              {list.map((offer) => (
                <ListRow
                  key={offer.id}
                  title={offer.title}
                  line={lineFacts(offer)}
                  onPress={() => setOpen(offer)}
                />
              ))}
            </Card>
          )
        }
      </Opening>
      <Sheet
        open={open !== undefined}
        title={line ? '改一改' : '单位能给什么'}
        onClose={() => setOpen(undefined)}
      >
        <LineForm
          draft={line ? `offer:${line.id}` : 'offer'}
          line={line}
          question="能给什么"
          example="比如：一楼会议室，30 座"
          act={line ? '改好了' : '写进清单'}
          busy={save.busy}
          onSend={async (sent) => {
            const reply = await save.send({ ...sent, ...(line ? { id: line.id } : {}) });
            if (reply?.ok) settle('写进清单了');
            return reply?.ok === true;
          }}
        />
        {line && (
          <View className="stack">
            <Button
              kind="plain"
              busy={remove.busy}
              onPress={() =>
                void remove.send({ id: line.id }).then((reply) => reply?.ok && settle('从清单里拿掉了'))
              }
            >
              不再提供，从清单里拿掉
            </Button>
          </View>
        )}
      </Sheet>
    </>
  );
}
