// The letters that a font has, by its own character map. The two libraries come with subset-font.
//   node letters.mjs FILE…   prints a JSON list of code points for each file
import { readFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import fontverter from 'fontverter';
import * as hb from 'harfbuzzjs';

export async function letters(bytes) {
  const font = await fontverter.convert(bytes, 'truetype');
  return [...new hb.Face(new hb.Blob(font), 0).collectUnicodes()];
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const all = await Promise.all(argv.slice(2).map(async (file) => letters(await readFile(file))));
  console.log(JSON.stringify(all));
}
