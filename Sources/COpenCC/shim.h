// OpenCC's C interface, with the handle wrapped so that Swift code names no raw pointer.
#pragma once

#include <opencc/opencc.h>
#include <stdint.h>

#define SWIFT_SAFE __attribute__((swift_attr("safe")))
#define SWIFT_SENDABLE __attribute__((swift_attr("@Sendable")))

/// A conversion. OpenCC's convert takes it as const, so threads may share it.
typedef struct SWIFT_SAFE SWIFT_SENDABLE OpenCCConversion {
  opencc_t raw;
} OpenCCConversion;

static inline OpenCCConversion opencc_conversion_open(const char *config) {
  return (OpenCCConversion){opencc_open(config)};
}

/// OpenCC answers (opencc_t)-1 where a pointer would be.
static inline int opencc_conversion_is_open(OpenCCConversion conversion) {
  return (intptr_t)conversion.raw != -1 && conversion.raw != 0;
}

static inline void opencc_conversion_close(OpenCCConversion conversion) {
  opencc_close(conversion.raw);
}

static inline char *opencc_conversion_convert(OpenCCConversion conversion, const char *text,
                                              size_t length) {
  return opencc_convert_utf8(conversion.raw, text, length);
}
