import { parseSync } from 'vite';

/**
 * What code in lib/page must not do once a page's own scripts run. Each entry names what goes wrong.
 * DESIGN: "primordials captured first and used exclusively afterwards".
 */
export const rules = {
  spread: 'spread walks Array.prototype[Symbol.iterator], which a page can replace: pass the list itself',
  'array-pattern': 'taking an array apart walks its iterator, which a page can replace: use an index',
  'for-of': 'for…of walks an iterator that a page can replace: count with an index',
  regexp: 'RegExp methods look up exec, which a page can replace: compare strings',
  instanceof: 'instanceof asks Symbol.hasInstance and `prototype`, which a page can replace: use a brand check',
  await: 'await looks up `constructor` and `then`, which a page can replace: use apply(promiseThen, …)',
  generator: 'generators take their next() from a prototype that a page can replace',
  'method-call': 'the method is looked up where a page can replace it: use apply with one captured in primordials.ts',
  global: 'a global may be replaced by the page: capture it in primordials.ts',
  getter: 'the attribute is read through a getter that a page can replace: use read() with a captured getter',
  'bare-object': 'without `__proto__: null` a page can add fields through Object.prototype',
};

/** Our own objects, whose methods are their own properties. */
const ownObjects = new Set(['port']);
const harmlessGlobals = new Set(['undefined', 'NaN', 'Infinity', 'arguments']);
/** Attributes of events and nodes; our own objects do not use these names. */
const attributes = new Set(
  'clipboardData constructor contentDocument contentWindow currentTarget dataTransfer defaultView detail files isConnected items ownerDocument parentNode ports relatedTarget target then'.split(
    ' ',
  ),
);
/** Functions that read fields of an object they are given, and the position of that object. */
const readsFields = new Map([
  ['define', 2],
  ['put', 2],
  ['stringify', 0],
]);
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const throughTypes = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string';
const children = (node) =>
  Object.entries(node).flatMap(([key, value]) => (key === 'parent' ? [] : [value].flat().filter(isNode)));
const bare = (node) =>
  throughTypes.has(node?.type) || node?.type === 'ChainExpression' ? bare(node.expression) : node;

function namesInPattern(pattern) {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'ObjectPattern') {
    return pattern.properties.flatMap((one) => namesInPattern(one.type === 'Property' ? one.value : one.argument));
  }
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap(namesInPattern);
  return namesInPattern(pattern.left ?? pattern.argument ?? pattern.parameter);
}

/** Every name that the file declares, whatever its scope. */
function declaredNames(node, found = new Set()) {
  const add = (patterns) => {
    for (const name of patterns.flatMap(namesInPattern)) found.add(name);
  };
  if (node.type === 'VariableDeclarator') add([node.id]);
  if (functions.has(node.type) || node.type === 'ClassDeclaration') add([node.id, ...(node.params ?? [])]);
  if (node.type === 'CatchClause') add([node.param]);
  if (/^Import(Default|Namespace)?Specifier$/.test(node.type)) add([node.local]);
  for (const child of children(node)) declaredNames(child, found);
  return found;
}

const hasNullPrototype = (object) =>
  object.properties.some((one) => (one.key?.name ?? one.key?.value) === '__proto__' && one.value?.value === null);

const isBareObject = (argument) => {
  const object = bare(argument);
  return object?.type === 'ObjectExpression' && !hasNullPrototype(object);
};

function ruleBrokenBy(node, declared) {
  switch (node.type) {
    case 'SpreadElement':
      return 'spread';
    case 'ArrayPattern':
      return 'array-pattern';
    case 'ForOfStatement':
      return 'for-of';
    case 'AwaitExpression':
      return 'await';
    case 'YieldExpression':
      return 'generator';
    case 'Literal':
      return node.regex ? 'regexp' : null;
    case 'BinaryExpression':
      return node.operator === 'instanceof' ? 'instanceof' : null;
    case 'MemberExpression':
      return !node.computed && attributes.has(node.property.name) ? 'getter' : null;
    case 'CallExpression': {
      const callee = bare(node.callee);
      if (callee.type === 'MemberExpression' && !ownObjects.has(bare(callee.object).name)) return 'method-call';
      const list = callee.name === 'apply' ? bare(node.arguments[2]) : null;
      const read = [node.arguments[readsFields.get(callee.name) ?? -1], ...(list?.elements ?? [])];
      return read.some(isBareObject) ? 'bare-object' : null;
    }
    // Browsers read the fields that they know of the options of an event, each through the prototype.
    case 'NewExpression':
      return node.arguments.some(isBareObject) ? 'bare-object' : null;
    case 'Identifier':
      return declared.has(node.name) || harmlessGlobals.has(node.name) ? null : 'global';
    default:
      return functions.has(node.type) && node.async ? 'await' : null;
  }
}

/** The parts of a node that are expressions: no property names, no types. */
function parts(node) {
  if (throughTypes.has(node.type)) return [node.expression];
  if (node.type.startsWith('TS')) return [];
  if (node.type === 'MemberExpression' && !node.computed) return [node.object];
  if (node.type === 'Property' && !node.computed) return [node.value];
  // `{ ...object }` copies fields and walks no iterator.
  if (node.type === 'ObjectExpression') {
    return node.properties.map((one) => (one.type === 'SpreadElement' ? one.argument : one));
  }
  if (/^(Import|Export(All|Specifier))/.test(node.type)) return [];
  return children(node);
}

/** The functions at the top of a file, by name, and the file's remaining code. */
function topLevel(program) {
  const named = new Map();
  const rest = [];
  for (const statement of program.body) {
    const declaration = statement.declaration ?? statement;
    const [{ id, init } = {}] = declaration.declarations ?? [];
    if (declaration.type === 'FunctionDeclaration') named.set(declaration.id.name, declaration);
    else if (declaration.declarations?.length === 1 && functions.has(init?.type)) named.set(id.name, init);
    else rest.push(statement);
  }
  return { named, rest };
}

/** The names that a node uses, apart for its own code and for the functions inside it. */
function uses(node, own = new Set(), inside = new Set(), isInside = false) {
  if (node.type === 'Identifier') (isInside ? inside : own).add(node.name);
  for (const part of parts(node)) uses(part, own, inside, isInside || functions.has(part.type));
  return { own, inside };
}

/**
 * The names of the functions that run only while the gate is installed, before any script of the page: those that
 * `roots` or the top of a file calls, and these in turn. What a function inside a function uses can run later.
 */
function installOnly(files, roots) {
  const functionsOf = new Map(files.flatMap(({ top }) => [...top.named]));
  const usesOf = new Map([...functionsOf].map(([name, node]) => [name, uses(node)]));
  const atTop = files.flatMap(({ top }) => top.rest.map((statement) => uses(statement)));
  const closure = (start, next) => {
    const found = new Set(start.filter((name) => functionsOf.has(name)));
    for (const name of found) for (const other of next(usesOf.get(name))) if (functionsOf.has(other)) found.add(other);
    return found;
  };
  const early = closure([...roots, ...atTop.flatMap(({ own }) => [...own])], ({ own }) => own);
  const usedLater = [...usesOf.values(), ...atTop].flatMap(({ inside }) => [...inside]);
  const late = closure(
    [...usedLater, ...[...functionsOf.keys()].filter((name) => !early.has(name))],
    ({ own, inside }) => [...own, ...inside],
  );
  return new Set([...early].filter((name) => !late.has(name)));
}

/**
 * Finds what breaks a rule in code of lib/page that can run after the page's own scripts.
 *
 * @param {{ path: string, code: string }[]} sources all files of lib/page
 * @param {readonly string[]} roots the functions that entry points call
 * @returns {{ path: string, rule: keyof typeof rules, line: number, text: string }[]}
 */
export function callTimeProblems(sources, roots = ['installPageGate', 'keepPermissionTruthful']) {
  const files = sources.map(({ path, code }) => {
    const { program, errors } = parseSync(path, code);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
    return { path, code, program, top: topLevel(program), declared: declaredNames(program) };
  });
  const early = installOnly(files, roots);
  const problems = [];
  for (const { path, code, program, top, declared } of files) {
    const earlyNodes = new Set([...top.named].filter(([name]) => early.has(name)).map(([, node]) => node));
    const visit = (node, atCallTime) => {
      const rule = atCallTime ? ruleBrokenBy(node, declared) : null;
      if (rule) {
        const line = code.slice(0, node.start).split('\n').length;
        problems.push({ path, rule, line, text: code.slice(node.start, node.end).split('\n')[0] });
      }
      const isEarly = earlyNodes.has(node);
      for (const part of parts(node)) visit(part, functions.has(node.type) ? !isEarly : atCallTime);
    };
    visit(program, false);
  }
  return problems;
}
