#pragma once

#include <libstemmer.h>

#define SWIFT_SAFE __attribute__((swift_attr("safe")))

// One stemmer is for one thread at a time: it keeps the word it works on.
typedef struct SWIFT_SAFE Stemming {
  struct sb_stemmer *raw;
} Stemming;

static inline Stemming stemming_open(const char *language) {
  return (Stemming){sb_stemmer_new(language, "UTF_8")};
}

static inline int stemming_is_open(Stemming stemming) { return stemming.raw != 0; }

static inline void stemming_close(Stemming stemming) { sb_stemmer_delete(stemming.raw); }

// The stem lives until the next call; its length is put into `length`.
static inline const unsigned char *stemming_stem(Stemming stemming, const unsigned char *word, int count, int *length) {
  const unsigned char *stem = sb_stemmer_stem(stemming.raw, word, count);
  *length = sb_stemmer_length(stemming.raw);
  return stem;
}
