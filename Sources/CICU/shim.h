// ICU renames its entry points with its version through macros, which Swift cannot import:
// each function here gives one of them a stable name. Nothing else happens in C.
#pragma once

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>
#include <string.h>

#define SWIFT_SAFE __attribute__((swift_attr("safe")))
#define SWIFT_SENDABLE __attribute__((swift_attr("@Sendable")))

static inline const char *icu_error_name(UErrorCode code) { return u_errorName(code); }
static inline const char *icu_version(void) { return U_ICU_VERSION; }
static inline const char *icu_unicode_version(void) { return U_UNICODE_VERSION; }

// Normal forms. ICU owns its normalizers; they are never closed and may be shared.

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUNormalizer {
  const UNormalizer2 *raw;
} ICUNormalizer;

static inline ICUNormalizer icu_normalizer_nfc(UErrorCode *status) {
  return (ICUNormalizer){unorm2_getNFCInstance(status)};
}
static inline ICUNormalizer icu_normalizer_nfd(UErrorCode *status) {
  return (ICUNormalizer){unorm2_getNFDInstance(status)};
}
static inline ICUNormalizer icu_normalizer_nfkc(UErrorCode *status) {
  return (ICUNormalizer){unorm2_getNFKCInstance(status)};
}
static inline ICUNormalizer icu_normalizer_nfkd(UErrorCode *status) {
  return (ICUNormalizer){unorm2_getNFKDInstance(status)};
}
static inline ICUNormalizer icu_normalizer_nfkc_casefold(UErrorCode *status) {
  return (ICUNormalizer){unorm2_getNFKCCasefoldInstance(status)};
}
static inline int32_t icu_normalize(ICUNormalizer normalizer, const UChar *source, int32_t length,
                                    UChar *target, int32_t capacity, UErrorCode *status) {
  return unorm2_normalize(normalizer.raw, source, length, target, capacity, status);
}
static inline bool icu_normalizer_has_boundary_before(ICUNormalizer normalizer, UChar32 scalar) {
  return unorm2_hasBoundaryBefore(normalizer.raw, scalar) != 0;
}

// Break iterators: the rules can be shared because they are only cloned; a walk is one thread's.

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUBreakRules {
  UBreakIterator *raw;
} ICUBreakRules;

typedef struct SWIFT_SAFE ICUBreaker {
  UBreakIterator *raw;
} ICUBreaker;

static inline ICUBreakRules icu_break_rules_open(UBreakIteratorType type, const char *locale,
                                                 UErrorCode *status) {
  return (ICUBreakRules){ubrk_open(type, locale, 0, 0, status)};
}
static inline void icu_break_rules_close(ICUBreakRules rules) { ubrk_close(rules.raw); }
static inline ICUBreaker icu_breaker_clone(ICUBreakRules rules, UErrorCode *status) {
  return (ICUBreaker){ubrk_clone(rules.raw, status)};
}
static inline void icu_breaker_close(ICUBreaker breaker) { ubrk_close(breaker.raw); }
static inline void icu_breaker_set_text(ICUBreaker breaker, const UChar *text, int32_t length,
                                        UErrorCode *status) {
  ubrk_setText(breaker.raw, text, length, status);
}
static inline int32_t icu_breaker_next(ICUBreaker breaker) { return ubrk_next(breaker.raw); }
static inline int32_t icu_breaker_status(ICUBreaker breaker) {
  return ubrk_getRuleStatus(breaker.raw);
}

// Transliterators: transliterating takes them as const.

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUTransliterator {
  UTransliterator *raw;
} ICUTransliterator;

static inline ICUTransliterator icu_transliterator_open(const UChar *identifier, int32_t length,
                                                        bool reverse, UErrorCode *status) {
  return (ICUTransliterator){utrans_openU(identifier, length,
                                          reverse ? UTRANS_REVERSE : UTRANS_FORWARD, 0, 0, 0,
                                          status)};
}
static inline void icu_transliterator_close(ICUTransliterator transliterator) {
  utrans_close(transliterator.raw);
}
static inline void icu_transliterate(ICUTransliterator transliterator, UChar *text,
                                     int32_t *length, int32_t capacity, UErrorCode *status) {
  int32_t limit = *length;
  utrans_transUChars(transliterator.raw, text, length, capacity, 0, &limit, status);
}

// Collators: comparing takes them as const.

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUCollator {
  UCollator *raw;
} ICUCollator;

static inline ICUCollator icu_collator_open(const char *locale, UErrorCode *status) {
  return (ICUCollator){ucol_open(locale, status)};
}
static inline void icu_collator_close(ICUCollator collator) { ucol_close(collator.raw); }
static inline UCollationResult icu_collate(ICUCollator collator, const char *left,
                                           int32_t leftLength, const char *right,
                                           int32_t rightLength, UErrorCode *status) {
  return ucol_strcollUTF8(collator.raw, left, leftLength, right, rightLength, status);
}
static inline int32_t icu_collator_locale(ICUCollator collator, char *target, int32_t capacity,
                                          UErrorCode *status) {
  const char *name = ucol_getLocaleByType(collator.raw, ULOC_VALID_LOCALE, status);
  int32_t length = name ? (int32_t)strlen(name) : 0;
  for (int32_t i = 0; i < length && i < capacity; i++) target[i] = name[i];
  return length;
}

// Locales

static inline int32_t icu_locale_from_tag(const char *tag, char *locale, int32_t capacity,
                                          int32_t *parsed, UErrorCode *status) {
  return uloc_forLanguageTag(tag, locale, capacity, parsed, status);
}
static inline int32_t icu_locale_to_tag(const char *locale, char *tag, int32_t capacity,
                                        UErrorCode *status) {
  return uloc_toLanguageTag(locale, tag, capacity, 0, status);
}
static inline int32_t icu_locale_add_likely_subtags(const char *locale, char *target,
                                                    int32_t capacity, UErrorCode *status) {
  return uloc_addLikelySubtags(locale, target, capacity, status);
}
static inline int32_t icu_locale_language(const char *locale, char *target, int32_t capacity,
                                          UErrorCode *status) {
  return uloc_getLanguage(locale, target, capacity, status);
}
static inline int32_t icu_locale_script(const char *locale, char *target, int32_t capacity,
                                        UErrorCode *status) {
  return uloc_getScript(locale, target, capacity, status);
}
static inline int32_t icu_locale_region(const char *locale, char *target, int32_t capacity,
                                        UErrorCode *status) {
  return uloc_getCountry(locale, target, capacity, status);
}
/// CLDR knows the language: it has a three-letter code or a display name of its own.
static inline bool icu_language_is_known(const char *locale) {
  return uloc_getISO3Language(locale)[0] != 0;
}
static inline int32_t icu_display_name(const char *locale, const char *in, UChar *target,
                                       int32_t capacity, UErrorCode *status) {
  return uloc_getDisplayName(locale, in, target, capacity, status);
}

// Display names in their own context ("Chinese (Simplified)", "简体中文").

typedef struct SWIFT_SAFE SWIFT_SENDABLE ICUDisplayNames {
  ULocaleDisplayNames *raw;
} ICUDisplayNames;

static inline ICUDisplayNames icu_display_names_open(const char *locale, UErrorCode *status) {
  return (ICUDisplayNames){uldn_open(locale, ULDN_STANDARD_NAMES, status)};
}
static inline void icu_display_names_close(ICUDisplayNames names) { uldn_close(names.raw); }
static inline int32_t icu_display_names_locale(ICUDisplayNames names, const char *locale,
                                               UChar *target, int32_t capacity,
                                               UErrorCode *status) {
  return uldn_localeDisplayName(names.raw, locale, target, capacity, status);
}
static inline int32_t icu_display_names_region(ICUDisplayNames names, const char *region,
                                               UChar *target, int32_t capacity,
                                               UErrorCode *status) {
  return uldn_regionDisplayName(names.raw, region, target, capacity, status);
}
static inline int32_t icu_display_names_script(ICUDisplayNames names, const char *script,
                                               UChar *target, int32_t capacity,
                                               UErrorCode *status) {
  return uldn_scriptDisplayName(names.raw, script, target, capacity, status);
}

// Characters

static inline int8_t icu_general_category(UChar32 scalar) { return u_charType(scalar); }
static inline UScriptCode icu_script(UChar32 scalar) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(scalar, &status);
}
static inline bool icu_is_default_ignorable(UChar32 scalar) {
  return u_hasBinaryProperty(scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}
static inline UChar32 icu_upper(UChar32 scalar) { return u_toupper(scalar); }
