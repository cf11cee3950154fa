import { type KeyboardEvent, useContext, useLayoutEffect, useRef, useState } from 'react';
import { ComboBox, ComboBoxStateContext, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Municipality } from '../../domain/municipality';
import { languageTag } from '../../text/language';
import { searchText } from '../../text/sv/search';
import { searchListText } from '../../text/sv/search-list';
import { municipalityMatches, type Found, type NamedPlace } from './municipality-matches';
import './municipality-combobox.css';

export interface MunicipalityComboboxProps {
  readonly options: readonly Municipality[];
  /** Places that stand for the municipality they lie in; empty until they have arrived. */
  readonly places: readonly NamedPlace[];
  /** What had been typed before this part was loaded. */
  readonly initialText: string;
  /** Take the focus over from the plain input. */
  readonly autoFocus: boolean;
  readonly onChoose: (code: string) => void;
  /** Focus has left. */
  readonly onClose: () => void;
}

/**
 * The library adds a `<style>` element to the page unless one with this id stands there already; the
 * page's policy forbids style elements. The rule it would hold stands in the style sheet of this part.
 */
const PRESSABLE_STYLE_ID = 'react-aria-pressable-style';

/** More than this nobody reads through: another letter is quicker. */
const MOST_SHOWN = 300;

interface SearchInputProps {
  /** The best answer to what has been typed. */
  readonly first: string | null;
  readonly takeFocus: boolean;
}

function SearchInput({ first, takeFocus }: SearchInputProps) {
  const state = useContext(ComboBoxStateContext);
  const input = useRef<HTMLInputElement>(null);

  // The reader may be in the middle of a word: go on after its last letter.
  useLayoutEffect(() => {
    const element = input.current;
    if (!element || !takeFocus) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [takeFocus]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // Nobody should have to point at the best answer first.
    if (event.key === 'Enter' && state?.isOpen && state.selectionManager.focusedKey === null) {
      event.preventDefault();
      event.stopPropagation();
      // Without one, the word stays to be mended, and so does what is said of it.
      if (first !== null) state.selectionManager.select(first);
    }
  };
  return (
    <Input
      ref={input} className="search-input" type="search" placeholder={searchText.label} onKeyDownCapture={onKeyDown}
    />
  );
}

/**
 * Search among the municipalities by name, seat or a place in them. Takes the place of a plain input, so both have the
 * markup `div.search > label.visually-hidden + input[type=search].search-input`.
 */
export default function MunicipalityCombobox(props: MunicipalityComboboxProps) {
  const { options, places, initialText, autoFocus, onChoose, onClose } = props;
  const [text, setText] = useState(initialText);
  const [said, setSaid] = useState('');
  const matches = municipalityMatches(text, options, places);
  const found = matches.slice(0, MOST_SHOWN);

  // The list opens on what is typed, also on what was typed before this had arrived; who only passes by sees no list.
  return (
    <I18nProvider locale={languageTag()}>
      <span id={PRESSABLE_STYLE_ID} hidden />
      <ComboBox
        className="search" items={found} inputValue={text} onInputChange={setText} menuTrigger={initialText === '' ? 'input' : 'focus'}
        allowsEmptyCollection
        onSelectionChange={(key) => {
          const chosen = found.find(({ id }) => id === key);
          if (!chosen) return;
          setSaid(searchListText.chosen(chosen.municipality.name));
          onChoose(chosen.municipality.code);
        }}
        onBlur={onClose}
      >
        <Label className="visually-hidden">{searchText.label}</Label>
        <span role="status" className="visually-hidden">{said}</span>
        <SearchInput first={text.trim() === '' ? null : (found[0]?.id ?? null)} takeFocus={autoFocus} />
        <Popover className="search-list" offset={4}>
          <ListBox<Found>
            aria-label={searchListText.results}
            renderEmptyState={() => <p className="search-none">{places.length > 0 ? searchListText.noneNorPlace : searchListText.none}</p>}
          >
            {({ id, municipality, place }) => (
              <ListBoxItem className="search-option" id={id} textValue={place ?? municipality.name}>
                <Text slot="label">{place === null ? municipality.name : searchListText.place(place, municipality.officialName)}</Text>
                {place === null && <Text slot="description">{searchListText.seat(municipality.seat.name)}</Text>}
              </ListBoxItem>
            )}
          </ListBox>
          {found.length < matches.length && <p className="search-none">{searchListText.more(found.length, matches.length)}</p>}
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
