import { chromiumBrowsers, isTextList, registryKey } from './browsers.mjs';
import { escapeXml } from './xml.mjs';

const head = '<?xml version="1.0" encoding="utf-8"?>';
const namespace = 'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"';
/** A number in Group Policy needs an end; ours are checked by Pausepoint itself. */
const largestNumber = 9999;

/** How Group Policy shows a value; null for a plain yes or no, which is the policy's own switch. */
function element(key, schema, registry) {
  if (schema.type === 'boolean') return null;
  if (schema.type === 'integer')
    return `<decimal id="${key}" valueName="${key}" minValue="0" maxValue="${largestNumber}"/>`;
  if (isTextList(schema)) return `<list id="${key}" key="${registry}\\${key}" valuePrefix=""/>`;
  return `<text id="${key}" valueName="${key}" maxLength="100000"/>`;
}

function policyXml(browser, id, [key, schema]) {
  const registry = registryKey(browser, id);
  const shown = element(key, schema, registry);
  const open = [
    `name="${browser.key}_${key}" class="Both" displayName="$(string.${key})" explainText="$(string.${key}_help)"`,
    shown ? ` presentation="$(presentation.${key})"` : '',
    ` key="${registry}"`,
    shown ? '' : ` valueName="${key}"`,
  ].join('');
  const value = shown
    ? `<elements>${shown}</elements>`
    : '<enabledValue><decimal value="1"/></enabledValue><disabledValue><decimal value="0"/></disabledValue>';
  return `    <policy ${open}><parentCategory ref="${browser.key}"/><supportedOn ref="any"/>${value}</policy>`;
}

/** Administrative template: one setting in Group Policy or Intune for each key of the schema, for Chrome and Edge. */
export function admx({ id, schema }) {
  const keys = Object.entries(schema.properties);
  return [
    head,
    `<policyDefinitions revision="1.0" schemaVersion="1.0" ${namespace}>`,
    '  <policyNamespaces><target prefix="pausepoint" namespace="Pausepoint.Policies"/></policyNamespaces>',
    '  <resources minRequiredRevision="1.0"/>',
    '  <supportedOn><definitions><definition name="any" displayName="$(string.any)"/></definitions></supportedOn>',
    '  <categories>',
    '    <category name="pausepoint" displayName="$(string.category)"/>',
    ...chromiumBrowsers.map(
      ({ key }) =>
        `    <category name="${key}" displayName="$(string.category_${key})"><parentCategory ref="pausepoint"/></category>`,
    ),
    '  </categories>',
    '  <policies>',
    ...chromiumBrowsers.flatMap((browser) => keys.map((entry) => policyXml(browser, id, entry))),
    '  </policies>',
    '</policyDefinitions>',
    '',
  ].join('\n');
}

function presentation([key, schema]) {
  const title = escapeXml(schema.title);
  let shown = `<textBox refId="${key}"><label>${title}</label></textBox>`;
  if (schema.type === 'integer') shown = `<decimalTextBox refId="${key}">${title}</decimalTextBox>`;
  if (isTextList(schema)) shown = `<listBox refId="${key}">${title}</listBox>`;
  return `      <presentation id="${key}">${shown}</presentation>`;
}

/** The words of the template. */
export function adml({ schema }) {
  const keys = Object.entries(schema.properties);
  const words = {
    any: 'Any version that Pausepoint supports',
    category: 'Pausepoint',
    ...Object.fromEntries(chromiumBrowsers.map(({ key, name }) => [`category_${key}`, name])),
    ...Object.fromEntries(
      keys.flatMap(([key, { title, description }]) => [
        [key, title],
        [`${key}_help`, description],
      ]),
    ),
  };
  return [
    head,
    `<policyDefinitionResources revision="1.0" schemaVersion="1.0" ${namespace}>`,
    '  <displayName>Pausepoint</displayName>',
    '  <description>Settings of the browser extension Pausepoint</description>',
    '  <resources>',
    '    <stringTable>',
    ...Object.entries(words).map(([id, text]) => `      <string id="${id}">${escapeXml(text)}</string>`),
    '    </stringTable>',
    '    <presentationTable>',
    ...keys.filter(([, { type }]) => type !== 'boolean').map(presentation),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
    '',
  ].join('\n');
}
