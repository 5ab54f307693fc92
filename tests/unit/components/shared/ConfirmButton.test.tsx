import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ConfirmButton } from '../../../../components/shared/ConfirmButton';

describe('a button that asks twice', () => {
  const show = () => {
    const onConfirm = vi.fn();
    render(<ConfirmButton label="Delete" confirmLabel="Press again" onConfirm={onConfirm} />);
    return onConfirm;
  };
  const press = (): void => void fireEvent.click(screen.getByRole('button'));

  test('does nothing at the first press, and says what the second one does', () => {
    const onConfirm = show();
    press();
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.getByRole('button').textContent).toBe('Press again');
    expect(screen.getByRole('status').textContent).toBe('Press again');
  });
  test('acts at the second press, once', () => {
    const onConfirm = show();
    press();
    press();
    expect(onConfirm).toHaveBeenCalledTimes(1);
    press();
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });
});
