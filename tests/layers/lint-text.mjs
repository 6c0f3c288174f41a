/** Lints texts as if they lay in given files: [[path, text]…] on argv, the broken rules of each on stdout. */
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// Type-aware rules need the file on disk; the planted ones are refused by the rules that need only its text.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
const texts = JSON.parse(process.argv[2]);
const broken = await Promise.all(
  texts.map(async ([path, text]) => {
    const [result] = await eslint.lintText(text, { filePath: resolve(path) });
    return result.messages.map(({ ruleId, message }) => ruleId ?? message);
  }),
);
process.stdout.write(JSON.stringify(broken));
