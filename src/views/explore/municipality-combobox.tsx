import { type KeyboardEvent, useContext, useLayoutEffect, useRef, useState } from 'react';
import { ComboBox, ComboBoxStateContext, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Municipality } from '../../domain/municipality';
import { languageTag } from '../../text/language';
import { searchText } from '../../text/sv/search';
import { municipalityMatches } from './municipality-matches';
import './municipality-combobox.css';

export interface MunicipalityComboboxProps {
  readonly options: readonly Municipality[];
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
  /** Code of the best answer to what has been typed. */
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
    if (event.key === 'Enter' && state?.isOpen && state.selectionManager.focusedKey === null && first !== null) {
      event.preventDefault();
      event.stopPropagation();
      state.selectionManager.select(first);
    }
  };
  return (
    <Input
      ref={input} className="search-input" type="search" placeholder={searchText.placeholder} onKeyDownCapture={onKeyDown}
    />
  );
}

/**
 * Search among the municipalities by name or seat. Takes the place of a plain input, so both have the
 * markup `div.search > label.visually-hidden + input[type=search].search-input`.
 */
export default function MunicipalityCombobox(props: MunicipalityComboboxProps) {
  const { options, initialText, autoFocus, onChoose, onClose } = props;
  const [text, setText] = useState(initialText);
  const matches = municipalityMatches(text, options);
  const found = matches.slice(0, MOST_SHOWN);

  // The list opens on what is typed, also on what was typed before this had arrived; who only passes by sees no list.
  return (
    <I18nProvider locale={languageTag()}>
      <span id={PRESSABLE_STYLE_ID} hidden />
      <ComboBox
        className="search" items={found} inputValue={text} onInputChange={setText} menuTrigger={initialText === '' ? 'input' : 'focus'}
        allowsEmptyCollection
        onSelectionChange={(key) => { if (key !== null) onChoose(String(key)); }} onBlur={onClose}
      >
        <Label className="visually-hidden">{searchText.label}</Label>
        <SearchInput first={text.trim() === '' ? null : (found[0]?.code ?? null)} takeFocus={autoFocus} />
        <Popover className="search-list" offset={4}>
          <ListBox<Municipality> aria-label={searchText.results} renderEmptyState={() => <p className="search-none">{searchText.none}</p>}>
            {(option) => (
              <ListBoxItem className="search-option" id={option.code} textValue={option.name}>
                <Text slot="label">{option.name}</Text>
                <Text slot="description">{searchText.seat(option.seat.name)}</Text>
              </ListBoxItem>
            )}
          </ListBox>
          {found.length < matches.length && <p className="search-none">{searchText.more(found.length, matches.length)}</p>}
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
