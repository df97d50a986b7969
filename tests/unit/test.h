/* test: what every unit test includes. A test program is a list of functions; run with
 * CMOCKA_MESSAGE_OUTPUT=TAP by tests/run. */
#ifndef LEMMA_TESTS_TEST_H
#define LEMMA_TESTS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* A test wants its file of fixed data: tests run from the top of the tree. */
#define GOLDEN(name) "tests/golden/" name

#endif
