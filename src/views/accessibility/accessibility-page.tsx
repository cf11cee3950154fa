import { ownOrganisation } from '../../snapshots/organisation';
import { StyleSheet } from '../../ui/style-sheet';
import { Statement } from './statement';
import styleSheet from './accessibility.css?url';

/** "Tillgänglighetsredogörelse", of whoever publishes this build of the site. */
export default function AccessibilityPage({ product }: { readonly product: string }) {
  return (
    <>
      <StyleSheet href={styleSheet} />
      <Statement organisation={ownOrganisation()} product={product} />
    </>
  );
}
