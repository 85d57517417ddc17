// Lints pieces of text as if they stood in a file: JSON [{ file, code }] on standard input, JSON [[rule, …], …] on standard
// output. In a process of its own, because ESLint and Nx do not live in Jest's world. No types: that would take long.
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import ts from 'typescript-eslint';
import { root } from './workspace.mjs';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: path.join(import.meta.dirname, 'eslint.config.mjs'),
  overrideConfig: [{ files: ['**/*.ts', '**/*.tsx'], ...ts.configs.disableTypeChecked }],
});

const found = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  found.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(found));
