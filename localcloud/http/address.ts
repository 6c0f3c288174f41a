import { networkInterfaces } from 'node:os';

/** Whether this means every address of the machine. */
export const isAnyAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** The address under which others reach a server bound to `host`: for every address, the one in the local network. */
export function urlOf(host: string, port: number): string {
  const name = isAnyAddress(host) ? (addressInNetwork() ?? '127.0.0.1') : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function addressInNetwork(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
