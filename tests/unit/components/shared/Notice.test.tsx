import { render, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Notice } from '../../../../components/shared/Notice';

describe('a notice', () => {
  test('with a title is a region of that name', () => {
    render(
      <Notice tone="care" title="Look here">
        <p>Words</p>
      </Notice>,
    );
    expect(screen.getByRole('region', { name: 'Look here' }).textContent).toContain('Words');
  });
  test('without a title is no landmark', () => {
    render(<Notice tone="calm">Words</Notice>);
    expect(screen.queryByRole('region')).toBeNull();
  });
});
