import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../components/basic/Button';
import { toast } from '../../components/feedback/Toast';
import { useAct } from '../../hooks/useAct';
import { go } from '../../services/go';
import { covenantEditPage, covenantPage } from '../../services/routes';
import { WhySheet } from '../components/WhySheet';
import type { CovenantEdited } from '../words/covenant';

interface ActsProps {
  covenant: CovenantEdited;
  onChange: (covenant: CovenantEdited) => void;
}

/** What can be done to a covenant besides publishing it. */
export function Acts({ covenant, onChange }: ActsProps) {
  const { id, version, edition, phase, acts } = covenant;
  const [ending, setEnding] = useState(false);
  const { send, busy } = useAct('covenant.end');
  const end = async (why: string): Promise<void> => {
    const reply = await send({ id, version, why });
    if (!reply?.ok) return;
    setEnding(false);
    toast('停用了');
    onChange(reply.output.covenant);
  };
  return (
    <View className="row row-wrap">
      {acts.includes('save') && (
        <Button size="small" onPress={() => go(covenantEditPage(id))}>
          改内容
        </Button>
      )}
      {acts.includes('end') && (
        <Button size="small" onPress={() => setEnding(true)}>
          不用这份了
        </Button>
      )}
      {edition > 0 && phase !== 'ended' && (
        <Button size="small" onPress={() => go(covenantPage(id))}>
          我家怎么说
        </Button>
      )}
      <WhySheet
        open={ending}
        title="不用这份公约了"
        line="大家不再看得到，也不再问；每一版都留着"
        act="停用"
        busy={busy}
        onSend={(why) => void end(why)}
        onClose={() => setEnding(false)}
      />
    </View>
  );
}
