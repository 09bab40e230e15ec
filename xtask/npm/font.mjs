// Cuts Nunito down to what Saqbol's languages need, and writes static/fonts/. Run by hand when the letters change:
//   cd xtask/npm && npm ci --ignore-scripts && node font.mjs
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const from = new URL('./node_modules/@fontsource-variable/nunito/', import.meta.url);
const to = new URL('../../static/fonts/', import.meta.url);
const range = (a, b) => Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i)).join('');

// People type names, so whole alphabets: Russian, the nine letters that Kazakh adds, Latin, digits, punctuation.
const parts = {
  cyrillic: range(0x410, 0x44f) + 'ЁёІі',
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҰұҮүҺһ',
  latin: range(0x20, 0x7e) + ' «»„“”‘’–—…·•×→←↑↓‹›№₸−',
};

for (const [name, text] of Object.entries(parts)) {
  const source = await readFile(new URL(`files/nunito-${name}-wght-normal.woff2`, from));
  const cut = await subsetFont(source, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 800 } },
  });
  await writeFile(new URL(`nunito-${name}.woff2`, to), cut);
  console.log(`nunito-${name}.woff2 ${cut.length} bytes`);
}
await writeFile(new URL('OFL.txt', to), await readFile(new URL('LICENSE', from)));
