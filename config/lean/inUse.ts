import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const taroUi = path.join(root, 'node_modules/taro-ui/lib');

function sourcesBelow(dir: string, named: RegExp): string {
  const texts = fs.readdirSync(dir, { withFileTypes: true }).map((entry) => {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) return sourcesBelow(file, named);
    return named.test(entry.name) && !/\.(test|d)\./.test(entry.name) ? fs.readFileSync(file, 'utf8') : '';
  });
  return texts.join('\n');
}

/** What we take of taro-ui: the components whose sheets we name. */
function takenOfTaroUi(): string {
  const sheets = fs.readFileSync(path.join(root, 'src/styles/taro-ui.scss'), 'utf8');
  const taken = [...sheets.matchAll(/style\/components\/([\w-]+)/g)].map(([, name = '']) => name);
  return taken.map((name) => sourcesBelow(path.join(taroUi, 'components', name), /\.js$/)).join('\n');
}

export interface InUse {
  /** Taro's components that are imported: `ScrollView`. */
  components: ReadonlySet<string>;
  /** What is set on a component, as an attribute or to be spread onto one: `scrollTop`, `onClick`. */
  attributes: ReadonlySet<string>;
  /** Every word: an interface of WeChat that is not among them is not called. */
  words: ReadonlySet<string>;
}

/** What the app asks of Taro, read from its sources, so that the rest need not be shipped. */
export function inUse(): InUse {
  const drawn = [sourcesBelow(path.join(root, 'src/components'), /\.ts$/), takenOfTaroUi()].join('\n');
  const pages = sourcesBelow(path.join(root, 'src'), /\.tsx$/);
  const all = [sourcesBelow(path.join(root, 'src'), /\.ts$/), pages, drawn].join('\n');
  const imports = [...all.matchAll(/import \{([^}]*)\} from ['"]@tarojs\/components['"]/g)];
  return {
    components: new Set(imports.flatMap(([, names = '']) => names.match(/\w+/g) ?? [])),
    attributes: new Set([pages, drawn].join('\n').match(/\b\w+(?==[{"']|:| *[,}])/g)),
    words: new Set(all.match(/[A-Za-z]\w*/g)),
  };
}
