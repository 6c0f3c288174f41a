/** `npm run check` is worth what it refuses: each test plants one violation and expects to be stopped. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(__dirname, '../..');
mkdirSync(join(root, '.tmp'), { recursive: true });
let planted: string;

beforeEach(() => {
  planted = mkdtempSync(join(root, '.tmp', 'planted-'));
});
afterEach(() => rmSync(planted, { recursive: true }));

function plant(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(planted, path)), { recursive: true });
    writeFileSync(join(planted, path), text);
  }
}

describe('layers', () => {
  const leaf = 'export const leaf = 1;\n';
  const importing = (path: string) => `import { leaf } from '${path}';\nexport const use = leaf;\n`;
  const tsconfig = JSON.stringify({
    extends: join(root, 'tsconfig.json'),
    compilerOptions: { paths: { '@core/*': ['./core/*'] } },
    include: ['**/*'],
    exclude: [],
  });

  function layers(files: Record<string, string>): string {
    plant({ 'tsconfig.json': tsconfig, 'declared.d.ts': 'declare const declared: 1;\n', ...files });
    const argv = [join(root, 'config/layers.mjs'), planted];
    return spawnSync(process.execPath, argv, { encoding: 'utf8' }).stdout;
  }

  test('every import against the table is refused by name', () => {
    const against: [rule: string, from: string, path: string, to: string][] = [
      ['domain-alone', 'core/domain/order/a.ts', '../../contract/leaf', 'core/contract/leaf.ts'],
      ['contract-on-domain', 'core/contract/b.ts', '../testing/leaf', 'core/testing/leaf.ts'],
      ['core-below-all', 'core/testing/c.ts', '../../cloudfunctions/kit/leaf', 'cloudfunctions/kit/leaf.ts'],
      ['builders-for-tests', 'cloudfunctions/kit/d.ts', '../../core/testing/leaf', 'core/testing/leaf.ts'],
      [
        'src-on-core',
        'src/pages/home/e.ts',
        '../../../cloudfunctions/kit/leaf',
        'cloudfunctions/kit/leaf.ts',
      ],
      ['page-never-page', 'src/pages/home/f.ts', '../me/leaf', 'src/pages/me/leaf.ts'],
      ['role-never-role', 'src/member/pool/g.ts', '../../staff/board/leaf', 'src/staff/board/leaf.ts'],
      ['parts-below-pages', 'src/components/h.ts', '../pages/me/leaf', 'src/pages/me/leaf.ts'],
      ['cloud-on-core', 'cloudfunctions/api/i.ts', '../../localcloud/leaf', 'localcloud/leaf.ts'],
      ['schemas-by-groups', 'cloudfunctions/kit/p.ts', '../../core/contract/order', 'core/contract/order.ts'],
      ['function-never-function', 'cloudfunctions/api/j.ts', '../clock/leaf', 'cloudfunctions/clock/leaf.ts'],
      ['kit-below-functions', 'cloudfunctions/kit/k.ts', '../clock/leaf', 'cloudfunctions/clock/leaf.ts'],
      [
        'localcloud-on-entry-points',
        'localcloud/l.ts',
        '../cloudfunctions/kit/leaf',
        'cloudfunctions/kit/leaf.ts',
      ],
      [
        'seeds-through-kit',
        'localcloud/seeds/o.ts',
        '../../cloudfunctions/clock/leaf',
        'cloudfunctions/clock/leaf.ts',
      ],
      ['localcloud-beside-src', 'localcloud/m.ts', '../src/pages/me/leaf', 'src/pages/me/leaf.ts'],
      ['nothing-on-tests', 'core/testing/n.ts', '../../tests/support/leaf', 'tests/support/leaf.ts'],
    ];
    const importers = against.map(([, from, path]) => [from, importing(path)]);
    const leaves = against.map(([, , , to]) => [to, leaf]);
    const said = layers(Object.fromEntries([...importers, ...leaves]) as Record<string, string>);
    for (const [rule, from, , to] of against) expect(said).toContain(`${rule}: ${from} → ${to}`);
  });

  test('a package is refused where it does not belong', () => {
    const said = layers({
      'cloudfunctions/api/a.ts': "import tcb from '@cloudbase/node-sdk';\nexport const use = tcb;\n",
      'src/pages/home/a.ts': "import { readFileSync } from 'fs';\nexport const use = readFileSync;\n",
      'core/domain/a.ts': "import * as v from 'valibot';\nexport const use = v;\n",
    });
    expect(said).toContain('sdk-in-kit: cloudfunctions/api/a.ts');
    expect(said).toContain('src-packages: src/pages/home/a.ts');
    expect(said).toContain('domain-alone: core/domain/a.ts');
  });

  test('what the table allows passes', () => {
    const said = layers({
      'core/domain/leaf.ts': leaf,
      'core/contract/a.ts': importing('../domain/leaf'),
      'src/pages/home/a.ts': importing('@core/domain/leaf'),
      'cloudfunctions/api/index.ts': importing('../../core/domain/leaf'),
      'localcloud/a.ts': "export { use } from '../cloudfunctions/api/index';\n",
    });
    expect(said).toBe('5 modules, 4 imports, 0 refused\n');
  });

  test('a cruiser that sees nothing fails', () => {
    expect(layers({ 'core/notes.txt': 'no module here' })).toContain('not one module was seen');
  });
});

describe('the compiler in core', () => {
  function complaints(text: string): string[] {
    plant({
      'core/a.ts': text,
      'core/tsconfig.json': JSON.stringify({
        extends: join(root, 'core/tsconfig.json'),
        compilerOptions: { rootDir: '.' },
        include: ['a.ts'],
        exclude: [],
      }),
      'outside.ts': 'export const outside = 1;\n',
    });
    const config = ts.getParsedCommandLineOfConfigFile(join(planted, 'core/tsconfig.json'), undefined, {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
      },
    });
    const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  test.each(['fetch', 'process', 'setTimeout', 'wx', 'window', 'console', 'Buffer'])('refuses %s', (name) => {
    expect(complaints(`export const use: unknown = ${name};\n`).join()).toContain(
      `Cannot find name '${name}'`,
    );
  });

  test('refuses node:* and files outside its root', () => {
    expect(complaints("export { readFileSync } from 'node:fs';\n").join()).toContain("'node:fs'");
    expect(complaints("export { outside } from '../outside';\n").join()).toContain("not under 'rootDir'");
  });

  test('takes the plain language', () => {
    expect(complaints('export const use = [1, 2].map((n) => n * 2);\n')).toEqual([]);
  });
});

describe('lint', () => {
  function broken(...texts: [path: string, text: string][]): string[][] {
    const argv = [join(__dirname, 'lint-text.mjs'), JSON.stringify(texts)];
    return JSON.parse(execFileSync(process.execPath, argv, { cwd: root, encoding: 'utf8' })) as string[][];
  }

  test('refuses the clock and chance in core, and only there', () => {
    for (const expression of ['Date.now()', 'new Date()', 'Date()', 'Math.random()']) {
      const text = `export const use = ${expression};\n`;
      expect(broken(['core/domain/planted.ts', text], ['cloudfunctions/kit/planted.ts', text])).toEqual([
        ['no-restricted-syntax'],
        [],
      ]);
    }
  });

  test('refuses any, everywhere', () => {
    const text = 'export const use = (value: any): unknown => value;\n';
    const rule = ['@typescript-eslint/no-explicit-any'];
    expect(broken(['core/domain/planted.ts', text], ['src/planted.ts', text])).toEqual([rule, rule]);
  });

  test('lets the SDK into kit alone', () => {
    const text = "import tcb from '@cloudbase/node-sdk';\nexport const use = tcb;\n";
    const paths = ['cloudfunctions/api/planted.ts', 'localcloud/planted.ts', 'cloudfunctions/kit/planted.ts'];
    expect(broken(...paths.map((path): [string, string] => [path, text]))).toEqual([
      ['no-restricted-imports'],
      ['no-restricted-imports'],
      [],
    ]);
  });
});
