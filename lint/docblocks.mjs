import { parseSync } from 'vite';

const mayRun = new Set(['VariableDeclaration', 'TSTypeAliasDeclaration']);

/**
 * The names of exports without a docblock right before them. A run of one-line constants and types without a blank
 * line in it is explained by the docblock above its first line.
 *
 * @param {string} path
 * @param {string} code
 * @returns {string[]}
 */
export function missingDocblocks(path, code) {
  const { program, comments } = parseSync(path, code);
  const docEnds = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*')).map(({ end }) => end);
  const isDocumented = (node, at) => {
    const before = program.body[at - 1];
    if (docEnds.some((end) => end <= node.start && code.slice(end, node.start).trim() === '')) return true;
    const isInRun = mayRun.has(node.declaration?.type) && before && code.slice(before.end, node.start) === '\n';
    const isOneLine = !code.slice(node.start, node.end).includes('\n');
    return isInRun && isOneLine && isDocumented(before, at - 1);
  };
  return program.body
    .filter((node, at) => node.type === 'ExportNamedDeclaration' && node.declaration && !isDocumented(node, at))
    .map(({ declaration }) => (declaration.id ?? declaration.declarations[0].id).name);
}
