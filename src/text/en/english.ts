/** The page in English. Fetched on its own, before anything with texts, when the address asks for it. */
import type { TextName, Tongue } from '../language';
import { aboutText } from './about';
import { aboutMethods } from './about-methods';
import { aboutStory } from './about-story';
import { accessibilityText } from './accessibility';
import { bivariateWords } from './bivariate';
import { catalogueText } from './catalogue';
import { clearText } from './clear';
import { compareText } from './compare';
import { compassText } from './compass';
import { creditText } from './credit';
import { correctionText } from './correction';
import { csvText } from './csv';
import { differenceText } from './difference';
import { exchangeText } from './exchange';
import { exchangeThemesText } from './exchange-themes';
import { exploreText } from './explore';
import { factSheetText, factSummary } from './fact-sheet';
import { followText } from './follow-up';
import { formText } from './form';
import { ENGLISH_FORMS } from './forms';
import { gestureText } from './gestures';
import { giveView } from './give';
import { handOverText } from './hand-over';
import { keepingText } from './keeping';
import { lawText } from './law';
import { makeText } from './make';
import { fileGivenText } from './file-given';
import { mapText } from './map';
import { noScriptText } from './no-script';
import { mapControlsText } from './map-controls';
import { meetingText } from './meeting';
import { presenterText } from './presenter';
import { previewText } from './preview';
import { printText } from './print';
import { profileText } from './profile';
import { questionText } from './questions';
import { readInText } from './read-in';
import { reportText } from './report';
import { roundText } from './round';
import { changesText } from './round-changes';
import { searchText } from './search';
import { searchListText } from './search-list';
import { sendText } from './send';
import { sentenceText } from './sentence';
import { setUpText } from './set-up';
import { shellText } from './shell';
import { similarityText } from './similarity';
import { snapshotText } from './snapshots';
import { sparseText } from './sparse';
import { sparseSentenceText } from './sparse-sentence';
import { storiesText } from './stories';
import { storyText } from './story';
import { takeAwayText } from './take-away';
import { trendText } from './trend';

export const ENGLISH = {
  language: 'en',
  forms: ENGLISH_FORMS,
  texts: {
    about: aboutText,
    'about-methods': aboutMethods,
    'about-story': aboutStory,
    accessibility: accessibilityText,
    bivariate: bivariateWords,
    catalogue: catalogueText,
    clear: clearText,
    compare: compareText,
    compass: compassText,
    credit: creditText,
    correction: correctionText,
    csv: csvText,
    difference: differenceText,
    exchange: exchangeText,
    'exchange-themes': exchangeThemesText,
    explore: exploreText,
    'fact-sheet': factSheetText,
    'fact-summary': factSummary,
    'file-given': fileGivenText,
    'follow-up': followText,
    form: formText,
    gestures: gestureText,
    give: giveView,
    'hand-over': handOverText,
    keeping: keepingText,
    law: lawText,
    make: makeText,
    map: mapText,
    'no-script': noScriptText,
    'map-controls': mapControlsText,
    meeting: meetingText,
    presenter: presenterText,
    preview: previewText,
    print: printText,
    profile: profileText,
    questions: questionText,
    'read-in': readInText,
    report: reportText,
    round: roundText,
    'round-changes': changesText,
    search: searchText,
    'search-list': searchListText,
    send: sendText,
    sentence: sentenceText,
    'set-up': setUpText,
    shell: shellText,
    similarity: similarityText,
    snapshots: snapshotText,
    sparse: sparseText,
    'sparse-sentence': sparseSentenceText,
    stories: storiesText,
    story: storyText,
    'take-away': takeAwayText,
    trend: trendText,
  } satisfies Readonly<Record<TextName, object>>,
} satisfies Tongue;
