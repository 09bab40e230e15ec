// Cuts Nunito down to what Saqbol's languages need, and writes static/fonts/. Run by hand when the letters change:
//   cd xtask/npm && npm ci --ignore-scripts && node font.mjs
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { letters } from './letters.mjs';

const from = new URL('./node_modules/@fontsource-variable/nunito/', import.meta.url);
const to = new URL('../../static/fonts/', import.meta.url);
const range = (a, b) => Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i)).join('');

// People type names, so whole alphabets: Russian, the letters that Kazakh adds, Latin, digits, punctuation. Each letter is
// taken from the file that has it: the package counts Ұ, ұ and № among `cyrillic`, and ₸ among `latin-ext`.
const parts = {
  cyrillic: range(0x410, 0x44f) + 'ЁёІіҰұ№',
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҮүҺһ',
  latin: range(0x20, 0x7e) + '\u00a0«»„“”‘’–—…·•×‹›−±′áé',
  'latin-ext': '₸',
};

for (const [name, text] of Object.entries(parts)) {
  const source = await readFile(new URL(`files/nunito-${name}-wght-normal.woff2`, from));
  const has = await letters(source);
  const missing = [...text].filter((letter) => !has.includes(letter.codePointAt(0)));
  if (missing.length) throw new Error(`${name} has no ${missing.join(' ')}`);
  const cut = await subsetFont(source, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 800 } },
    // Fractions, ligatures and the forms of other languages bring signs of their own, which nothing here asks for.
    keepFeatures: ['kern'],
    // Names of weights for menus of other programs.
    dropTables: ['STAT'],
  });
  await writeFile(new URL(`nunito-${name}.woff2`, to), cut);
  console.log(`nunito-${name}.woff2 ${cut.length} bytes`);
}
await writeFile(new URL('OFL.txt', to), await readFile(new URL('LICENSE', from)));
