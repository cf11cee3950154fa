import { escapeXml } from '../../src/files/xml-text';
import { ASKED_AGAIN, KEPT_FOR_A_YEAR, SAVED_ONLY } from '../security-headers';
import { TYPES, type Site } from './site';

function caching(rule: string): string {
  return `<clientCache cacheControlMode="NoControl" cacheControlCustom="${escapeXml(rule)}" />`;
}

/** `web.config` for IIS 8 or later, beside index.html. Types are removed before they are named: twice is an error there. */
export function iisFile({ headers }: Site): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Written by the build: put it beside index.html as web.config. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <urlCompression doStaticCompression="true" />',
    '    <staticContent>',
    ...Object.entries(TYPES).flatMap(([extension, type]) => [
      `      <remove fileExtension=".${extension}" />`,
      `      <mimeMap fileExtension=".${extension}" mimeType="${/png|font/.test(type) ? type : `${type}; charset=utf-8`}" />`,
    ]),
    `      ${caching(ASKED_AGAIN)}`,
    '    </staticContent>',
    '    <httpProtocol>', '      <customHeaders>', '        <remove name="X-Powered-By" />',
    ...Object.entries(headers).flatMap(([name, value]) => [
      `        <remove name="${name}" />`, `        <add name="${name}" value="${escapeXml(value)}" />`,
    ]),
    '      </customHeaders>', '    </httpProtocol>',
    '  </system.webServer>',
    '  <location path="assets">', '    <system.webServer>', `      <staticContent>${caching(KEPT_FOR_A_YEAR)}</staticContent>`, '    </system.webServer>', '  </location>',
    `  <location path="${escapeXml(SAVED_ONLY.file)}">`, '    <system.webServer>',
    `      <httpProtocol><customHeaders><add name="${SAVED_ONLY.name}" value="${escapeXml(SAVED_ONLY.value)}" /></customHeaders></httpProtocol>`,
    '    </system.webServer>', '  </location>',
    '</configuration>',
    '',
  ].join('\n');
}
