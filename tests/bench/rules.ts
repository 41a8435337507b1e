// What the rules of reading weigh: every pattern and every list of words in lib/facts, as written, gzipped. Examples that
// stand beside rules do not ship and are left out. Where order says nothing, lists that share words keep them in the same
// order, which packs best. Run by `npm run bench`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

const FOLDER = join(import.meta.dirname, '../../lib/facts');

/** Literals of a source file: strings, templates and regular expressions, examples and imports left out. */
function literalsOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isVariableDeclaration(node) && /EXAMPLES$/.test(node.name.getText())) return;
    if (
      ts.isLiteralExpression(node) ||
      node.kind === ts.SyntaxKind.TemplateHead ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('rules.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

const literals = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => literalsOf(readFileSync(join(FOLDER, path), 'utf8')));
const bytes = gzipSync(literals.join('\n'), { level: 9 }).length;
console.log(`rules: ${literals.length} patterns and words in lib/facts, ${bytes} bytes gzipped`);
