#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucol.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utrans.h>

_Static_assert(sizeof(UErrorCode) == sizeof(int32_t), "a status is an int32_t");
_Static_assert(ICU_BUFFER_OVERFLOW == U_BUFFER_OVERFLOW_ERROR, "U_BUFFER_OVERFLOW_ERROR");
_Static_assert(ICU_BREAK_GRAPHEME == UBRK_CHARACTER, "UBRK_CHARACTER");
_Static_assert(ICU_BREAK_WORD == UBRK_WORD, "UBRK_WORD");
_Static_assert(ICU_BREAK_SENTENCE == UBRK_SENTENCE, "UBRK_SENTENCE");
_Static_assert(ICU_LESS == UCOL_LESS, "UCOL_LESS");
_Static_assert(ICU_SCRIPT_GREEK == USCRIPT_GREEK, "USCRIPT_GREEK");
_Static_assert(ICU_SCRIPT_HAN == USCRIPT_HAN, "USCRIPT_HAN");
_Static_assert(ICU_SCRIPT_HANGUL == USCRIPT_HANGUL, "USCRIPT_HANGUL");
_Static_assert(ICU_SCRIPT_HIRAGANA == USCRIPT_HIRAGANA, "USCRIPT_HIRAGANA");
_Static_assert(ICU_SCRIPT_KATAKANA == USCRIPT_KATAKANA, "USCRIPT_KATAKANA");
_Static_assert(ICU_SCRIPT_KHMER == USCRIPT_KHMER, "USCRIPT_KHMER");
_Static_assert(ICU_SCRIPT_LAO == USCRIPT_LAO, "USCRIPT_LAO");
_Static_assert(ICU_SCRIPT_LATIN == USCRIPT_LATIN, "USCRIPT_LATIN");
_Static_assert(ICU_SCRIPT_MYANMAR == USCRIPT_MYANMAR, "USCRIPT_MYANMAR");
_Static_assert(ICU_SCRIPT_THAI == USCRIPT_THAI, "USCRIPT_THAI");
_Static_assert(ICU_SCRIPT_TIBETAN == USCRIPT_TIBETAN, "USCRIPT_TIBETAN");
_Static_assert(ICU_SCRIPT_TAI_LE == USCRIPT_TAI_LE, "USCRIPT_TAI_LE");
_Static_assert(ICU_SCRIPT_NEW_TAI_LUE == USCRIPT_NEW_TAI_LUE, "USCRIPT_NEW_TAI_LUE");
_Static_assert(ICU_SCRIPT_JAVANESE == USCRIPT_JAVANESE, "USCRIPT_JAVANESE");

const char *icu_error_name(int32_t code) { return u_errorName((UErrorCode)code); }

ICUNormalizer icu_normalizer_nfc(int32_t *status) {
  return (ICUNormalizer){unorm2_getNFCInstance((UErrorCode *)status)};
}

ICUNormalizer icu_normalizer_nfd(int32_t *status) {
  return (ICUNormalizer){unorm2_getNFDInstance((UErrorCode *)status)};
}

ICUNormalizer icu_normalizer_nfkc(int32_t *status) {
  return (ICUNormalizer){unorm2_getNFKCInstance((UErrorCode *)status)};
}

ICUNormalizer icu_normalizer_nfkd(int32_t *status) {
  return (ICUNormalizer){unorm2_getNFKDInstance((UErrorCode *)status)};
}

ICUNormalizer icu_normalizer_nfkc_casefold(int32_t *status) {
  return (ICUNormalizer){unorm2_getNFKCCasefoldInstance((UErrorCode *)status)};
}

int32_t icu_normalize(ICUNormalizer normalizer, const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity, int32_t *status) {
  return unorm2_normalize(normalizer.raw, source, length, target, capacity, (UErrorCode *)status);
}

bool icu_normalizer_has_boundary_before(ICUNormalizer normalizer, int32_t scalar) {
  return unorm2_hasBoundaryBefore(normalizer.raw, scalar) != 0;
}

ICUBreakRules icu_break_rules_open(int32_t type, const char *locale, int32_t *status) {
  return (ICUBreakRules){ubrk_open((UBreakIteratorType)type, locale, 0, 0, (UErrorCode *)status)};
}

void icu_break_rules_close(ICUBreakRules rules) { ubrk_close(rules.raw); }

ICUBreaker icu_breaker_clone(ICUBreakRules rules, int32_t *status) {
  return (ICUBreaker){ubrk_clone(rules.raw, (UErrorCode *)status)};
}

void icu_breaker_close(ICUBreaker breaker) { ubrk_close(breaker.raw); }

void icu_breaker_set_text(ICUBreaker breaker, const uint16_t *text, int32_t length, int32_t *status) {
  ubrk_setText(breaker.raw, text, length, (UErrorCode *)status);
}

int32_t icu_breaker_next(ICUBreaker breaker) { return ubrk_next(breaker.raw); }

int32_t icu_breaker_status(ICUBreaker breaker) {
  return ubrk_getRuleStatus(breaker.raw);
}

ICUTransliterator icu_transliterator_open(const uint16_t *identifier, int32_t length, bool reverse, int32_t *status) {
  return (ICUTransliterator){utrans_openU(identifier, length,
                                          reverse ? UTRANS_REVERSE : UTRANS_FORWARD, 0, 0, 0,
                                          (UErrorCode *)status)};
}

void icu_transliterator_close(ICUTransliterator transliterator) {
  utrans_close(transliterator.raw);
}

void icu_transliterate(ICUTransliterator transliterator, uint16_t *text, int32_t *length, int32_t capacity, int32_t *status) {
  int32_t limit = *length;
  utrans_transUChars(transliterator.raw, text, length, capacity, 0, &limit, (UErrorCode *)status);
}

ICUCollator icu_collator_open(const char *locale, int32_t *status) {
  return (ICUCollator){ucol_open(locale, (UErrorCode *)status)};
}

void icu_collator_close(ICUCollator collator) { ucol_close(collator.raw); }

int32_t icu_collate(ICUCollator collator, const char *left, int32_t leftLength, const char *right, int32_t rightLength, int32_t *status) {
  return ucol_strcollUTF8(collator.raw, left, leftLength, right, rightLength, (UErrorCode *)status);
}

int32_t icu_locale_from_tag(const char *tag, char *locale, int32_t capacity, int32_t *parsed, int32_t *status) {
  return uloc_forLanguageTag(tag, locale, capacity, parsed, (UErrorCode *)status);
}

int32_t icu_locale_add_likely_subtags(const char *locale, char *target, int32_t capacity, int32_t *status) {
  return uloc_addLikelySubtags(locale, target, capacity, (UErrorCode *)status);
}

int32_t icu_locale_language(const char *locale, char *target, int32_t capacity, int32_t *status) {
  return uloc_getLanguage(locale, target, capacity, (UErrorCode *)status);
}

int32_t icu_locale_script(const char *locale, char *target, int32_t capacity, int32_t *status) {
  return uloc_getScript(locale, target, capacity, (UErrorCode *)status);
}

int32_t icu_locale_region(const char *locale, char *target, int32_t capacity, int32_t *status) {
  return uloc_getCountry(locale, target, capacity, (UErrorCode *)status);
}

bool icu_language_is_known(const char *locale) {
  return uloc_getISO3Language(locale)[0] != 0;
}

ICUDisplayNames icu_display_names_open(const char *locale, int32_t *status) {
  return (ICUDisplayNames){uldn_open(locale, ULDN_STANDARD_NAMES, (UErrorCode *)status)};
}

void icu_display_names_close(ICUDisplayNames names) { uldn_close(names.raw); }

int32_t icu_display_names_locale(ICUDisplayNames names, const char *locale, uint16_t *target, int32_t capacity, int32_t *status) {
  return uldn_localeDisplayName(names.raw, locale, target, capacity, (UErrorCode *)status);
}

int32_t icu_display_names_region(ICUDisplayNames names, const char *region, uint16_t *target, int32_t capacity, int32_t *status) {
  return uldn_regionDisplayName(names.raw, region, target, capacity, (UErrorCode *)status);
}

int32_t icu_display_names_script(ICUDisplayNames names, const char *script, uint16_t *target, int32_t capacity, int32_t *status) {
  return uldn_scriptDisplayName(names.raw, script, target, capacity, (UErrorCode *)status);
}

const char *const *icu_iso_countries(void) { return uloc_getISOCountries(); }

int8_t icu_general_category(int32_t scalar) { return u_charType(scalar); }

int32_t icu_script(int32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(scalar, &status);
}
