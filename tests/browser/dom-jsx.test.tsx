import { type ComponentChild, render, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { Control } from '../../components/control/Control';
import { type ControlState, controlWords, freshControl } from '../../components/control/control-words';
import { Pause } from '../../components/pause/Pause';
import { pauseAdvice, pauseWords } from '../../components/pause/pause-words';
import { Strip, type StripProps } from '../../components/strip/Strip';
import { draw, jsx } from '../../lib/content/dom-jsx';
import { pauseCopy } from '../../lib/core/generated/pause-copy';
import { canContinue, openPause, type PauseEvent, stepPause } from '../../lib/core/pause';
import { questions } from '../../lib/core/questions';

const text = (key: keyof typeof pauseCopy): string => pauseCopy[key];
const isNode = (child: ComponentChild): child is VNode =>
  typeof child === 'object' && child !== null && 'props' in child;

/** Hands the tree that the compiler made for Preact to the injected script's own factory. */
function toDom(child: ComponentChild | ComponentChild[]): unknown {
  if (Array.isArray(child)) return child.map((one) => toDom(one));
  if (!isNode(child)) return child;
  const { children, ...props } = child.props as { children?: ComponentChild };
  return jsx(child.type as string, { ...props, children: toDom(children) as string });
}

function pauseIn(events: readonly PauseEvent[], id: number, kind: 'camera' | 'picture'): VNode {
  const question = questions.find((one) => one.id === id) ?? questions[0];
  if (!question) throw new Error('There are no questions.');
  const state = events.reduce(stepPause, openPause(kind, question, 3));
  const words = pauseWords(text, { kind, question, reason: 'first_ever' });
  const advice = pauseAdvice(text, state);
  return Pause({ words, chosen: state.chosen, advice, isOpen: canContinue(state) });
}

const steps: readonly (readonly PauseEvent[])[] = [
  [],
  [{ type: 'waited' }],
  [{ type: 'act', act: 'yes' }],
  [{ type: 'act', act: 'no' }],
  [{ type: 'act', act: 'unsure' }, { type: 'waited' }],
];
const strip: StripProps = {
  lang: 'en',
  dir: 'rtl',
  label: 'Reminder',
  headline: 'On.',
  detail: 'Why.',
  closeLabel: 'Close',
  actions: [],
};
const strips: readonly StripProps[] = [
  strip,
  {
    ...strip,
    actions: [
      { act: 'ask', label: 'Ask' },
      { act: 'pushed', label: 'Wrong' },
    ],
  },
  { ...strip, isTopLayer: false, detail: '' },
];

describe('the injected script draws what Preact draws', () => {
  const preact = document.createElement('div');
  const own = document.createElement('div');
  const both = (tree: VNode): readonly [string, string] => {
    render(tree, preact);
    draw(toDom(tree), own);
    // Preact sets some properties that read back as attributes in another order.
    const plain = (parent: Element): string => JSON.stringify(outline(parent));
    return [plain(own), plain(preact)];
  };
  const outline = (element: Element): unknown => ({
    name: element.localName,
    attributes: Object.fromEntries(
      Array.from(element.attributes, ({ name, value }) => [name, value] as const).toSorted(([a], [b]) =>
        a < b ? -1 : 1,
      ),
    ),
    children: Array.from(element.childNodes, (node) => (node instanceof Element ? outline(node) : node.nodeValue)),
  });

  test.each(['camera', 'picture'] as const)('every question and step of the %s pause, one after another', (kind) => {
    for (const { id, kinds } of questions) {
      if (!kinds.includes(kind)) continue;
      for (const events of steps) {
        const [drawn, expected] = both(pauseIn(events, id, kind));
        expect(drawn).toBe(expected);
      }
    }
  });

  test('the strip in each form', () => {
    for (const props of strips) {
      const [drawn, expected] = both(Strip(props));
      expect(drawn).toBe(expected);
    }
  });

  test('the control in each form, one after another', () => {
    const states: readonly Partial<ControlState>[] = [
      { why: 'reminder' },
      {},
      { camera: { since: 0, covered: true } },
      { isSmall: true },
      { isAsking: true },
      { camera: null, isStopped: true },
    ];
    for (const state of states) {
      const words = controlWords(text, { ...freshControl, camera: { since: 0, covered: false }, ...state }, 9000);
      for (const isTopLayer of [true, false]) {
        const [drawn, expected] = both(Control({ ...words, lang: 'en', dir: 'ltr', corner: 'top-left', isTopLayer }));
        expect(drawn).toBe(expected);
      }
    }
  });

  test('and keeps the elements, so that the focus stays', () => {
    const host = document.body.appendChild(document.createElement('div'));
    draw(toDom(pauseIn([], 4, 'camera')), host);
    const button = host.querySelector<HTMLElement>('[data-act="yes"]');
    button?.focus();
    draw(toDom(pauseIn([{ type: 'act', act: 'yes' }], 4, 'camera')), host);
    expect(host.querySelector('[data-act="yes"]')).toBe(button);
    expect(document.activeElement).toBe(button);
    expect(button?.getAttribute('aria-pressed')).toBe('true');
  });
});
