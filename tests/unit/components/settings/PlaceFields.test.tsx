import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { PlaceFields } from '../../../../components/settings/PlaceFields';
import { anotherCountry } from '../../../../lib/core/help';
import { translator } from '../../../../lib/platform/i18n';

it('says of a country that is not known what the person said, not the name that a standard has for it', () => {
  const settings = { region: anotherCountry, language: 'auto' };
  const lock = () => null;
  render(<PlaceFields t={translator('en')} languages={['en']} onChange={() => {}} {...{ settings, lock }} />);
  const select = screen.getByLabelText<HTMLSelectElement>('Country for help');
  expect(select.selectedOptions[0]?.textContent).toBe('I do not know');
});
