// Builds ../tokens/lemma-exceptions.tsv and ../tokens/lemmas.txt from WordNet 3.1 (WordNet licence), by npm wink-lexicon 2.2.0 (MIT), and
// ../tokens/stop-words-*.txt from npm stopwords-iso 1.1.0 (MIT).
// Usage: npm install wink-lexicon@2.2.0 stopwords-iso@1.1.0 && node words.mjs node_modules
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.argv[2]) + '/words.cjs');
const word = /^[a-z]+$/;
const write = (file, title, lines) => writeFileSync(new URL(`../tokens/${file}`, import.meta.url), `# ${title} Built by data/build/words.mjs.\n${lines.join('\n')}\n`);

const exceptions = ['noun', 'verb', 'adjective'].flatMap(pos => {
  const forms = require(`wink-lexicon/src/wn-${pos}-exceptions.js`);
  return Object.keys(forms).filter(f => word.test(f)).map(f => [f, pos[0], [forms[f]].flat()[0]]).filter(([f, , lemma]) => word.test(lemma) && lemma !== f).map(row => row.join('\t'));
});
write('lemma-exceptions.tsv', 'Irregular English forms: form, part of speech (n, v, a), lemma.', exceptions.sort());

// A sense’s number tells its part of speech: 3 to 28 are nouns, 29 to 43 verbs, 0, 1 and 44 adjectives, 2 adverbs.
const words = require('wink-lexicon/src/wn-words.js');
const senses = require('wink-lexicon/src/wn-word-senses.js');
const pos = s => s >= 3 && s <= 28 ? 'n' : s >= 29 && s <= 43 ? 'v' : s === 2 ? 'r' : 'a';
const lemmas = Object.keys(words).filter(w => word.test(w) && w.length > 1).map(w => `${w} ${[...new Set((senses[words[w]] ?? []).map(pos))].sort().join('')}`);
write('lemmas.txt', 'English lemmas and their parts of speech.', lemmas.sort());

const stop = require('stopwords-iso');
for (const language of ['de', 'es', 'fr', 'it', 'nl', 'pt', 'tr']) write(`stop-words-${language}.txt`, `Stop words (${language}).`, [...new Set(stop[language])].sort());
