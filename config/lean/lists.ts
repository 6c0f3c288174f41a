import { inUse } from './inUse';

const component = /^const ([A-Z]\w*?)(Comp)? = (?:Object\.assign\(.*\);|\{$[\s\S]*?^\};)/gm;
const addition = /^ {4}([A-Z]\w*): \{$[\s\S]*?^ {4}\},?$/gm;
const event = /\bbind\w+: (?:NO_DEFAULT_VALUE|_empty)\b,?/g;
const promised = /(const needPromiseApis = new Set\(\[)([^\]]*)(\]\);)/g;
const listed = /^ *'(\w+)',?\n/gm;

/**
 * A loader for Taro's lists of all that WeChat has: components with their attributes, interfaces that answer with a
 * promise. What the app asks for stays; a component that it never draws keeps its name, because they are numbered.
 * Should a release write its lists in another way, they are shipped whole, and the size tells.
 */
export default function leanLists(source: string): string {
  const { components, words } = inUse();
  return source
    .replace(component, (all: string, name: string, suffix = '') =>
      components.has(name) ? all : `const ${name}${suffix} = {};`,
    )
    .replace(addition, (all: string, name: string) => (components.has(name) ? all : `    ${name}: {},`))
    .replace(event, '')
    .replace(promised, (_, opens: string, names: string, closes: string) =>
      [
        opens,
        names.replace(listed, (line: string, name: string) => (words.has(name) ? line : '')),
        closes,
      ].join(''),
    );
}
