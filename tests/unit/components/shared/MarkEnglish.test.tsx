import { render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { MarkEnglish } from '../../../../components/shared/MarkEnglish';

const html = (text: string, english: string | undefined): string =>
  render(<MarkEnglish text={text} english={english} />).container.innerHTML;

describe('English in a sentence of another language', () => {
  test('is marked, and nothing around it', () => {
    expect(html('Geöffnet: Monday to Friday.', 'Monday to Friday')).toBe(
      'Geöffnet: <span lang="en" dir="auto">Monday to Friday</span>.',
    );
  });
  test.each([undefined, '', 'Sunday'])('that is not there (%j) leaves the sentence alone', (english) => {
    expect(html('Rund um die Uhr', english)).toBe('Rund um die Uhr');
  });
});
