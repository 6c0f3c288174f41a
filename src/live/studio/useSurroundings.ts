import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import type { Surroundings } from '../words/studio';

const LOOK_MS = 60_000;

async function look(): Promise<Surroundings> {
  const [battery, network] = await Promise.all([
    Promise.resolve()
      .then(() => Taro.getBatteryInfo())
      .catch(() => undefined),
    Taro.getNetworkType().catch(() => undefined),
  ]);
  const networkType = network?.networkType;
  // A browser says 4g of whatever is quick, of a cable too.
  const isKnown = process.env.TARO_ENV === 'weapp' || networkType !== '4g';
  const level = Number(battery?.level);
  return {
    ...(battery && level > 0 ? { battery: level, charging: battery.isCharging } : {}),
    ...(networkType !== undefined && isKnown ? { network: networkType } : {}),
  };
}

/** How the phone stands, looked at now and each minute; what cannot be known stays absent. */
export function useSurroundings(): Surroundings {
  const [around, setAround] = useState<Surroundings>({});
  useEffect(() => {
    let gone = false;
    const tell = (): void =>
      void look().then((next) => {
        if (!gone) setAround(next);
      });
    tell();
    const looking = setInterval(tell, LOOK_MS);
    return () => {
      gone = true;
      clearInterval(looking);
    };
  }, []);
  return around;
}
