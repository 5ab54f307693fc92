import { readFileSync } from 'node:fs';
import { act, render } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { KeepHelp } from '../../../../components/help/KeepHelp';
import { englishCopy as t } from '../../../builders/copy';

const html = readFileSync('entrypoints/help/index.html', 'utf8');
const body = html.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');
const shown = (): string => (document.body.textContent ?? '').replace(/\s+/g, ' ');
const place = (): HTMLElement => document.querySelector<HTMLElement>('#help-page') as HTMLElement;
const draw = (page: () => preact.ComponentChildren) => {
  const Page = () => <>{page()}</>;
  const plain = document.querySelector('#plain-help');
  return render(
    <KeepHelp plain={plain}>
      <Page />
    </KeepHelp>,
    { container: place() },
  );
};

beforeEach(() => {
  document.body.innerHTML = body;
});

describe('the help page without its script', () => {
  test('has the emergency number and the steps of the path', () => {
    expect(shown()).toContain('Call your local emergency number (in many countries 112, 999 or 911).');
    const steps = (['path_stop_title', 'path_pay_title', 'path_proof_title', 'path_tell_title'] as const).map(
      (key) => `${t(key)}.`,
    );
    expect([...document.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(steps);
    expect(shown()).toContain(t('path_start_title'));
    expect(shown()).toContain(t('path_start_1'));
  });
  test('gives way to the page', () => {
    draw(() => <h1>Help is here</h1>);
    expect(shown().trim()).toBe('Help is here');
  });
  test('stays when the page cannot be drawn', () => {
    draw(() => {
      throw new Error('broken');
    });
    expect(shown()).toContain('You can stop replying.');
    expect(place().textContent).toBe('');
  });
  test('comes back when the page breaks later', () => {
    let isBroken = false;
    const { rerender } = draw(() => 'x');
    const page = () => {
      if (isBroken) throw new Error('broken');
      return 'x';
    };
    const plain = Object.assign(document.createElement('p'), { textContent: 'Plain' });
    const Page = () => <>{page()}</>;
    const both = () => (
      <KeepHelp plain={plain}>
        <Page />
      </KeepHelp>
    );
    rerender(both());
    expect(shown().trim()).toBe('x');
    isBroken = true;
    act(() => rerender(both()));
    expect(shown().trim()).toBe('Plain');
  });
});
