import { organisationSchema, type OrganisationFile } from '../../src/snapshots/organisation';
import { readJson } from './read-json';

/**
 * Reads who publishes the site and who may show it in a frame.
 * @throws FactsError when the file breaks its schema
 */
export function readOrganisation(path: string): OrganisationFile {
  return readJson(path, 'organisation.json', organisationSchema);
}
