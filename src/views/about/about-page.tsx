import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/dataset';
import { usesRound } from '../../domain/evaluate';
import { pageCredit } from '../../text/credit';
import { formatDate, qualityText } from '../../text/format';
import { aboutText } from '../../text/sv/about';
import { aboutMethods } from '../../text/sv/about-methods';
import { aboutStory } from '../../text/sv/about-story';
import { aboutFacts } from './about-facts';
import { MethodsSection } from './methods-section';
import { Paragraphs } from './paragraphs';
import { SourcesTable } from './sources-table';
import { StyleSheet } from '../../ui/style-sheet';
import styleSheet from './about-page.css?url';

interface SectionProps {
  readonly id: Exclude<keyof typeof aboutText.headings, 'readings' | 'classes' | 'population' | 'promises' | 'methods'>;
  readonly children: ReactNode;
}

function Section({ id, children }: SectionProps) {
  return (
    <section aria-labelledby={`about-${id}`}>
      <h3 id={`about-${id}`}>{aboutText.headings[id]}</h3>
      {children}
    </section>
  );
}

/** "Om kartan": sources, methods, limits and what is invented, told from the snapshots that are in use. */
export default function AboutPage({ dataset }: { readonly dataset: Dataset }) {
  const { county, product, date, indicators } = dataset;
  const facts = aboutFacts(dataset);
  const estimates = indicators.flatMap(({ id, referenceLine }) => (referenceLine ? [{ id, ...referenceLine }] : []));
  const fromRounds = indicators.filter(usesRound).map(({ label }) => label.toLowerCase());
  const ranked = indicators.filter((indicator) => indicator.ranked).map(({ label }) => label.toLowerCase());
  return (
    <article className="about" aria-labelledby="about-title">
      <StyleSheet href={styleSheet} />
      <h2 id="about-title">{aboutText.title}</h2>
      <p>{aboutStory.lead(product, county.fullName, facts.count)}</p>
      <p>{aboutStory.edition(formatDate(date))}</p>

      <Section id="sources">
        <p>{aboutText.sources.lead}</p>
        <dl>
          {aboutText.qualities.map(([quality, explained]) => (
            <div key={quality}><dt>{qualityText(quality)}</dt><dd>{explained}</dd></div>
          ))}
        </dl>
        <SourcesTable dataset={dataset} />
      </Section>

      <MethodsSection dataset={dataset} facts={facts} />

      <Section id="limits">
        <ul>{aboutMethods.limits(facts.count).map((limit) => <li key={limit}>{limit}</li>)}</ul>
        {facts.profiles && facts.profiles.areas.length > 0 && (
          <p>{aboutMethods.policeAreas(facts.profiles.areas, facts.profiles.areasStated, facts.profiles.areasDerived)}</p>
        )}
      </Section>

      <Section id="invented">
        {facts.inventedRounds.map(({ id, name }) => <Paragraphs key={id} of={aboutStory.invented(name, fromRounds)} />)}
        {facts.inventedRounds.length === 0 && <p>{aboutStory.noInvented}</p>}
      </Section>

      <Section id="care">
        <Paragraphs of={aboutStory.care} />
        {ranked.length > 0 && <p>{aboutStory.ranked(ranked)}</p>}
      </Section>

      {estimates.length > 0 && (
        <Section id="estimate">
          {estimates.map(({ id, note }) => <p key={id}>{note} {aboutStory.estimateUse}</p>)}
        </Section>
      )}

      <Section id="law"><Paragraphs of={aboutStory.law} /></Section>

      {/* The letter stands in the facts of the county whose story this is; another county has its own. */}
      {facts.profiles && facts.profiles.senders + facts.profiles.notSenders > 0 && (
        <Section id="autumn">
          <p>{aboutStory.autumn(county.name, facts.count)}</p>
          {facts.autumn && <p>{aboutStory.autumnPlaces(facts.autumn.largest, facts.autumn.small, facts.autumn.year)}</p>}
          <Paragraphs of={aboutStory.autumnFindings} />
          <p>{aboutStory.letter(facts.profiles.senders, facts.profiles.notSenders)}</p>
          <p>{aboutStory.now}</p>
        </Section>
      )}

      <Section id="privacy"><Paragraphs of={aboutStory.privacy} /></Section>

      <Section id="keyboard">
        <p>{aboutStory.keyboardLead}</p>
        <dl>
          {aboutStory.keyboard.map(([key, act]) => <div key={key}><dt>{key}</dt><dd>{act}</dd></div>)}
        </dl>
      </Section>

      <Section id="licence">
        <Paragraphs of={aboutStory.licence} />
        <Paragraphs of={dataset.county.mapSources.flatMap(({ publisher }) => aboutStory.mapLicences.filter(([of]) => of === publisher).map(([, terms]) => terms))} />
        <p>{pageCredit(dataset.county)}</p>
      </Section>
    </article>
  );
}
