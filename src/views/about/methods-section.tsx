import type { Dataset } from '../../domain/dataset';
import { aboutText } from '../../text/sv/about';
import { aboutMethods } from '../../text/sv/about-methods';
import { exploreText } from '../../text/sv/explore';
import { capitalise } from '../../text/format';
import type { AboutFacts } from './about-facts';
import { Paragraphs } from './paragraphs';

interface MethodsSectionProps {
  readonly dataset: Dataset;
  readonly facts: AboutFacts;
}

/** How values, classes and the county's figures are made. */
export function MethodsSection({ dataset, facts: { population } }: MethodsSectionProps) {
  const divided = dataset.indicators.filter(({ denominator }) => denominator !== null);
  return (
    <section aria-labelledby="about-methods">
      <h3 id="about-methods">{aboutText.headings.methods}</h3>
      <h4>{aboutText.headings.readings}</h4>
      <Paragraphs of={aboutMethods.readings} />
      {divided.length > 0 && (
        <>
          <p id="about-denominators">{aboutText.sources.denominators}:</p>
          <dl aria-labelledby="about-denominators">
            {divided.map(({ id, label, denominator }) => (
              <div key={id}><dt>{label}</dt><dd>{denominator}</dd></div>
            ))}
          </dl>
        </>
      )}
      <h4>{aboutText.headings.classes}</h4>
      <Paragraphs of={aboutMethods.classes} />
      <dl>
        {aboutText.classMethods.map(([method, explained]) => (
          <div key={method}><dt>{capitalise(exploreText.methods[method])}</dt><dd>{explained}</dd></div>
        ))}
      </dl>
      <h4>{aboutText.headings.population}</h4>
      {population && <p>{aboutMethods.population(population.first, population.last, population.gaps)}</p>}
      {population && population.noise.length > 0 && (
        <p>
          {aboutMethods.noiseWhy}{' '}
          {population.noise.map(({ year, sum, county }) => aboutMethods.noise(year, sum, county)).join(' ')}
        </p>
      )}
      <p>{aboutMethods.density}</p>
      <h4>{aboutText.headings.promises}</h4>
      <p>{aboutMethods.promises}</p>
    </section>
  );
}
