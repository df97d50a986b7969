/* nfc: Unicode normalisation form C, in linear time whatever the text. */
#ifndef LEMMA_MODEL_NFC_H
#define LEMMA_MODEL_NFC_H

#include "base/buf.h"

/* The character at s[0..n): its code and length. Bytes that are not UTF-8 give U+FFFD and the
 * length of the longest beginning of a character that stands there, at least 1 (Unicode 15, section
 * 3.9, "substitution of maximal subparts": what Python, JavaScript and Rust do). */
uint32_t utf8_decode(const char *s, size_t n, int *length);

/* True if text needs no change: valid UTF-8 and (with `nfc`) surely in NFC. False may be too
 * careful. */
bool text_is_plain(const char *s, size_t n, bool nfc);
/* Appends text with every ill-formed sequence replaced by U+FFFD, and (with `nfc`) in NFC. */
void text_append_clean(struct buf *out, const char *s, size_t n, bool nfc);

#endif
