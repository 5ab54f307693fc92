import { useId } from 'preact/hooks';
import type { Copy } from '../shared/copy';
import { numberWords } from '../shared/intl';

export interface SearchBoxProps {
  readonly t: Copy;
  readonly query: string;
  /** How many parts fit. */
  readonly found: number;
  readonly onQuery: (query: string) => void;
}

function foundWords(t: Copy, found: number): string {
  if (found === 0) return t('options_search_none');
  return found === 1 ? t('options_search_one') : t('options_search_found', numberWords(t, found));
}

/** Looks for a setting or a site. What does not fit goes out of sight until the field is empty again. */
export function SearchBox({ t, query, found, onQuery }: SearchBoxProps) {
  const id = useId();
  return (
    <search class="field options-search">
      <label for={id}>{t('options_search')}</label>
      <div class="row">
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={query}
          aria-describedby={`${id}-found`}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button type="button" onClick={() => onQuery('')}>
            {t('options_search_clear')}
          </button>
        )}
      </div>
      <p class="quiet" id={`${id}-found`} role="status">
        {query.trim() !== '' && foundWords(t, found)}
      </p>
    </search>
  );
}
