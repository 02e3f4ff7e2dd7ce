// ICU under stable names and plain C types.
//
// ICU renames its entry points with its version through macros, which Swift cannot import; and Foundation
// carries an ICU of its own whose types have the same names, so that a file that sees both does not
// compile. Nothing of ICU's headers is visible here: statuses are int32_t, texts are uint16_t.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#define SWIFT_SAFE __attribute__((swift_attr("safe")))
#define SWIFT_SENDABLE __attribute__((swift_attr("@Sendable")))

const char *icu_error_name(int32_t code);

// Normal forms. ICU owns its normalizers; they are never closed and may be shared.

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUNormalizer {
  const void *raw;
} ICUNormalizer;

ICUNormalizer icu_normalizer_nfc(int32_t *status);
ICUNormalizer icu_normalizer_nfd(int32_t *status);
ICUNormalizer icu_normalizer_nfkc(int32_t *status);
ICUNormalizer icu_normalizer_nfkd(int32_t *status);
ICUNormalizer icu_normalizer_nfkc_casefold(int32_t *status);
int32_t icu_normalize(ICUNormalizer normalizer, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity, int32_t *status);
bool icu_normalizer_has_boundary_before(ICUNormalizer normalizer, int32_t scalar);

// Break iterators: the rules can be shared because they are only cloned; a walk is one thread's.

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUBreakRules {
  void *raw;
} ICUBreakRules;

typedef struct SWIFT_SAFE ICUBreaker {
  void *raw;
} ICUBreaker;

ICUBreakRules icu_break_rules_open(int32_t type, const char *locale, int32_t *status);
void icu_break_rules_close(ICUBreakRules rules);
ICUBreaker icu_breaker_clone(ICUBreakRules rules, int32_t *status);
void icu_breaker_close(ICUBreaker breaker);
void icu_breaker_set_text(ICUBreaker breaker, const uint16_t *text, int32_t length, int32_t *status);
int32_t icu_breaker_next(ICUBreaker breaker);
int32_t icu_breaker_status(ICUBreaker breaker);

// Transliterators: transliterating takes them as const.

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUTransliterator {
  void *raw;
} ICUTransliterator;

ICUTransliterator icu_transliterator_open(const uint16_t *identifier, int32_t length, bool reverse, int32_t *status);
void icu_transliterator_close(ICUTransliterator transliterator);
void icu_transliterate(ICUTransliterator transliterator, uint16_t *text, int32_t *length, int32_t capacity, int32_t *status);

// Collators: comparing takes them as const.

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUCollator {
  void *raw;
} ICUCollator;

ICUCollator icu_collator_open(const char *locale, int32_t *status);
void icu_collator_close(ICUCollator collator);
int32_t icu_collate(ICUCollator collator, const char *left, int32_t leftLength, const char *right, int32_t rightLength, int32_t *status);

// Locales

int32_t icu_locale_from_tag(const char *tag, char *locale, int32_t capacity, int32_t *parsed, int32_t *status);
int32_t icu_locale_add_likely_subtags(const char *locale, char *target, int32_t capacity, int32_t *status);
int32_t icu_locale_language(const char *locale, char *target, int32_t capacity, int32_t *status);
int32_t icu_locale_script(const char *locale, char *target, int32_t capacity, int32_t *status);
int32_t icu_locale_region(const char *locale, char *target, int32_t capacity, int32_t *status);
/// CLDR knows the language: it has a three-letter code or a display name of its own.
bool icu_language_is_known(const char *locale);

// Display names in their own context ("Chinese (Simplified)", "简体中文").

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUDisplayNames {
  void *raw;
} ICUDisplayNames;

ICUDisplayNames icu_display_names_open(const char *locale, int32_t *status);
void icu_display_names_close(ICUDisplayNames names);
int32_t icu_display_names_locale(ICUDisplayNames names, const char *locale, uint16_t *target, int32_t capacity, int32_t *status);
int32_t icu_display_names_region(ICUDisplayNames names, const char *region, uint16_t *target, int32_t capacity, int32_t *status);
int32_t icu_display_names_script(ICUDisplayNames names, const char *script, uint16_t *target, int32_t capacity, int32_t *status);
// The two-letter codes of all territories, a null pointer behind the last.
const char *const *icu_iso_countries(void);

// Characters

int8_t icu_general_category(int32_t scalar);
int32_t icu_script(int32_t scalar);

/// `UErrorCode`: at most zero is success.
enum { ICU_BUFFER_OVERFLOW = 15 };

/// `UBreakIteratorType`
enum { ICU_BREAK_GRAPHEME = 0, ICU_BREAK_WORD = 1, ICU_BREAK_SENTENCE = 3 };

/// `UCollationResult`
enum { ICU_LESS = -1 };

/// `UScriptCode`
enum {
  ICU_SCRIPT_GREEK = 14,
  ICU_SCRIPT_HAN = 17,
  ICU_SCRIPT_HANGUL = 18,
  ICU_SCRIPT_HIRAGANA = 20,
  ICU_SCRIPT_KATAKANA = 22,
  ICU_SCRIPT_KHMER = 23,
  ICU_SCRIPT_LAO = 24,
  ICU_SCRIPT_LATIN = 25,
  ICU_SCRIPT_MYANMAR = 28,
  ICU_SCRIPT_THAI = 38,
  ICU_SCRIPT_TIBETAN = 39,
  ICU_SCRIPT_TAI_LE = 52,
  ICU_SCRIPT_NEW_TAI_LUE = 59,
  ICU_SCRIPT_JAVANESE = 78,
};
