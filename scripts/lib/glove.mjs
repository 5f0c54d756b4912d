/** The vectors are so long. */
const DIMENSIONS = 100;
/** The mean and the components are taken over so many of the most frequent words. */
const SAMPLE = 20_000;
const COMPONENTS = 2;
/** Enough for the power iteration to settle. */
const ROUNDS = 60;

/** The first `count` plain words of a GloVe file with their vectors, the common directions taken away. */
export function readVectors(data, count) {
  const words = data.words.filter((word) => /^[a-z]{2,}$/.test(word)).slice(0, count);
  const vectors = words.map((word) => Float64Array.from(data.vectors[word].slice(0, DIMENSIONS)));
  const sample = vectors.slice(0, SAMPLE);
  const mean = new Float64Array(DIMENSIONS);
  for (const vector of sample) vector.forEach((value, d) => (mean[d] += value / sample.length));
  for (const vector of vectors) vector.forEach((value, d) => (vector[d] = value - mean[d]));
  for (let n = 0; n < COMPONENTS; n++) {
    const component = principal(sample);
    for (const vector of vectors) {
      const share = dot(vector, component);
      component.forEach((value, d) => (vector[d] -= share * value));
    }
  }
  return { words, vectors };
}

/** The direction in which the vectors vary most, by power iteration. */
function principal(vectors) {
  let component = new Float64Array(DIMENSIONS).fill(1 / Math.sqrt(DIMENSIONS));
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(DIMENSIONS);
    for (const vector of vectors) {
      const share = dot(vector, component);
      vector.forEach((value, d) => (next[d] += share * value));
    }
    const length = Math.sqrt(dot(next, next));
    component = next.map((value) => value / length);
  }
  return component;
}

function dot(a, b) {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += a[d] * b[d];
  return sum;
}
