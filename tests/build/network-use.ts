import { parseSync } from 'vite';

/** What sends or loads something, as a global or as a property of one. */
const senders = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Worker',
  'SharedWorker',
]);
/** What runs text as code, as a global. */
const runners = new Set(['eval', 'Function']);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const children = (node: Node): readonly (readonly [string, Node])[] =>
  Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => [field, child] as const),
  );
/** True for `name` in `object.name` and in `{ name: 1 }`. */
const isPropertyName = (parent: Node, field: string): boolean =>
  (field === 'property' || field === 'key') && parent.computed === false;

function nameProblem(node: Node, parent: Node, field: string): string | null {
  if (node.type === 'Literal') return senders.has(String(node.value)) ? `'${node.value}'` : null;
  if (node.type !== 'Identifier') return null;
  const name = String(node.name);
  if (senders.has(name)) return name;
  // `Function.call` only borrows a method.
  const isBorrowed = parent.type === 'MemberExpression' && field === 'object';
  return runners.has(name) && !isPropertyName(parent, field) && !isBorrowed ? name : null;
}

function importProblem(node: Node): string | null {
  if (node.type !== 'ImportExpression' && node.type !== 'ImportDeclaration') return null;
  const source = isNode(node.source) ? node.source.value : undefined;
  return typeof source === 'string' && source.startsWith('.') ? null : `import ${source}`;
}

function visit(node: Node, found: string[]): void {
  for (const [field, child] of children(node)) {
    const problem = nameProblem(child, node, field) ?? importProblem(child);
    if (problem) found.push(problem);
    visit(child, found);
  }
}

/**
 * Names in a script that could reach a network or run text as code, wherever they stand: as a global, as a property
 * (`navigator.sendBeacon`) or as a string (`self['fetch']`). Text that only mentions them is left alone.
 */
export function networkUse(path: string, code: string): readonly string[] {
  const { program, errors } = parseSync(path, code);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const found: string[] = [];
  visit(program as unknown as Node, found);
  return found;
}

/** The names that a script takes from its surroundings or declares; property names are not among them. */
export function identifiers(path: string, code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (node: Node): void => {
    for (const [field, child] of children(node)) {
      if (child.type === 'Identifier' && !isPropertyName(node, field)) names.add(String(child.name));
      walk(child);
    }
  };
  walk(parseSync(path, code).program as unknown as Node);
  return names;
}
