#include "model/grammar/schema.h"

#include "model/grammar/regex.h"

#include <pthread.h>

/* Formats are regular languages; each is an ECMA pattern over the whole string, put together from
 * named parts. */

#define D2 "[0-9]{2}"
/* months of 31 and 30 days, February to the 28th, and the 29th in leap years (divisible by 4, not
 * by 100 unless by 400) */
/* the year 0000 is RFC 3339, but most readers of dates refuse it: so nothing here writes it */
#define LEAP "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
#define YEAR "(?:[1-9][0-9]{3}|0(?:[1-9][0-9]{2}|0(?:[1-9][0-9]|0[1-9])))"
#define DATE                                                                                       \
    "(?:" YEAR "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-" \
    "9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" LEAP "-02-29)"
#define HOUR "(?:[01][0-9]|2[0-3])"
#define SIXTY "[0-5][0-9]"
/* a leap second happens at 23:59:60 UTC; with an offset other than zero it is not accepted */
#define TIME                                                                                       \
    "(?:" HOUR ":" SIXTY ":" SIXTY "(?:\\.[0-9]+)?(?:[Zz]|[+-]" HOUR ":" SIXTY                     \
    ")|23:59:60(?:\\.[0-9]+)?(?:[Zz]|[+-]00:00))"
#define OCTET "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
#define IPV4 OCTET "(?:\\." OCTET "){3}"
#define H16 "[0-9A-Fa-f]{1,4}"
#define LS32 "(?:" H16 ":" H16 "|" IPV4 ")"
#define IPV6                                                                                       \
    "(?:(?:" H16 ":){6}" LS32 "|::(?:" H16 ":){5}" LS32 "|(?:" H16 ")?::(?:" H16 ":){4}" LS32      \
    "|(?:(?:" H16 ":){0,1}" H16 ")?::(?:" H16 ":){3}" LS32 "|(?:(?:" H16 ":){0,2}" H16             \
    ")?::(?:" H16 ":){2}" LS32 "|(?:(?:" H16 ":){0,3}" H16 ")?::" H16 ":" LS32 "|(?:(?:" H16       \
    ":){0,4}" H16 ")?::" LS32 "|(?:(?:" H16 ":){0,5}" H16 ")?::" H16 "|(?:(?:" H16 ":){0,6}" H16   \
    ")?::)"
/* labels with "--" in the third and fourth place say that they are encoded (RFC 5890); whether such
 * a one is sound takes more than an automaton, so none is accepted */
#define LD "[A-Za-z0-9]"
#define LDH "[A-Za-z0-9-]"
#define LABEL                                                                                      \
    LD "(?:" LD "|" LDH LD "|" LDH LDH LD "|" LDH "(?:" LD LDH "|-" LD ")" LDH "{0,58}" LD ")?"
#define HOSTNAME LABEL "(?:\\." LABEL ")*"
#define ATEXT "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]"
#define EMAIL                                                                                      \
    "(?:" ATEXT "+(?:\\." ATEXT                                                                    \
    "+)*|\"(?:[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\x20-\\x7E])*\""                            \
    ")@(?:" HOSTNAME "|\\[(?:" IPV4 "|IPv6:" IPV6 ")\\])"
#define UUID "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
#define PCT "%[0-9A-Fa-f]{2}"
#define UNRESERVED "A-Za-z0-9._~\\-"
#define SUBDELIMS "!$&'()*+,;="
#define PCHAR "(?:[" UNRESERVED SUBDELIMS ":@]|" PCT ")"
#define PCHAR_NC "(?:[" UNRESERVED SUBDELIMS "@]|" PCT ")"
#define HOST                                                                                       \
    "(?:\\[(?:" IPV6 "|[vV][0-9A-Fa-f]+\\.[" UNRESERVED SUBDELIMS                                  \
    ":]+)\\]|(?:[" UNRESERVED SUBDELIMS "]|" PCT ")*)"
#define AUTHORITY "(?:(?:[" UNRESERVED SUBDELIMS ":]|" PCT ")*@)?" HOST "(?::[0-9]*)?"
#define TAIL "(?:\\?(?:" PCHAR "|[/?])*)?(?:#(?:" PCHAR "|[/?])*)?"
#define ABEMPTY "(?:/" PCHAR "*)*"
#define SCHEME "[A-Za-z][A-Za-z0-9+.-]*:"
#define URI                                                                                        \
    SCHEME "(?://" AUTHORITY ABEMPTY "|/(?:" PCHAR "+" ABEMPTY ")?|" PCHAR "+" ABEMPTY "|)" TAIL
#define RELATIVE                                                                                   \
    "(?://" AUTHORITY ABEMPTY "|/(?:" PCHAR "+" ABEMPTY ")?|" PCHAR_NC "+" ABEMPTY "|)" TAIL
#define DUR_TIME "T(?:[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?|[0-9]+M(?:[0-9]+S)?|[0-9]+S)"
#define DUR_DATE "(?:[0-9]+D|[0-9]+M(?:[0-9]+D)?|[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?)(?:" DUR_TIME ")?"
#define DURATION "P(?:" DUR_DATE "|" DUR_TIME "|[0-9]+W)"

/* international forms: RFC 3987, RFC 6531 */
#define UCS                                                                                        \
    "\\u00A0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF\\u{10000}-\\u{1FFFD}\\u{20000}-\\u{2FFFD}"      \
    "\\u{30000}-\\u{3FFFD}\\u{E1000}-\\u{EFFFD}"
#define IPCHAR "(?:[" UNRESERVED UCS SUBDELIMS ":@]|" PCT ")"
#define IPCHAR_NC "(?:[" UNRESERVED UCS SUBDELIMS "@]|" PCT ")"
#define IHOST                                                                                      \
    "(?:\\[(?:" IPV6 "|[vV][0-9A-Fa-f]+\\.[" UNRESERVED SUBDELIMS                                  \
    ":]+)\\]|(?:[" UNRESERVED UCS SUBDELIMS "]|" PCT ")*)"
#define IAUTHORITY "(?:(?:[" UNRESERVED UCS SUBDELIMS ":]|" PCT ")*@)?" IHOST "(?::[0-9]*)?"
#define ITAIL                                                                                      \
    "(?:\\?(?:" IPCHAR                                                                             \
    "|[/?\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}])*)?(?:#(?:" IPCHAR           \
    "|[/?])*)?"
#define IABEMPTY "(?:/" IPCHAR "*)*"
#define IRI                                                                                        \
    SCHEME "(?://" IAUTHORITY IABEMPTY "|/(?:" IPCHAR "+" IABEMPTY ")?|" IPCHAR "+" IABEMPTY       \
           "|)" ITAIL
#define IRELATIVE                                                                                  \
    "(?://" IAUTHORITY IABEMPTY "|/(?:" IPCHAR "+" IABEMPTY ")?|" IPCHAR_NC "+" IABEMPTY "|"       \
    ")" ITAIL
#define IATEXT "(?:" ATEXT "|[\\u0080-\\u{10FFFF}])"
#define ILABEL                                                                                     \
    "[A-Za-z0-9\\u0080-\\u{10FFFF}](?:[A-Za-z0-9\\u0080-\\u{10FFFF}-]*[A-Za-z0-9\\u0080-\\u{"      \
    "10FFFF}])?"
#define IDN_EMAIL                                                                                  \
    "(?:" IATEXT "+(?:\\." IATEXT                                                                  \
    "+)*|\"(?:[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E\\u0080-\\u{10FFFF}]|\\\\["                         \
    "\\x20-\\x7E])*\")@(?:" ILABEL "(?:\\." ILABEL ")*|\\[(?:" IPV4 "|IPv6:" IPV6 ")\\])"
/* RFC 6570 */
#define VARCHAR "(?:[A-Za-z0-9_]|" PCT ")"
#define VARNAME VARCHAR "(?:\\.?" VARCHAR ")*"
#define VARSPEC VARNAME "(?::[1-9][0-9]{0,3}|\\*)?"
#define TEMPLATE                                                                                   \
    "(?:[\\x21\\x23\\x24\\x26-\\x3B\\x3D\\x3F-\\x5B\\x5D\\x5F\\x61-\\x7A\\x7E" UCS                 \
    "\\uE000-\\uF8FF]"                                                                             \
    "|" PCT "|\\{[+#./;?&=,!@|]?" VARSPEC "(?:," VARSPEC ")*\\})*"

static const struct {
    const char *name, *pattern;
    uint32_t max_length;
} formats[] = {
    {"date-time", DATE "[Tt]" TIME, NO_LIMIT},
    {"date", DATE, NO_LIMIT},
    {"time", TIME, NO_LIMIT},
    {"duration", DURATION, NO_LIMIT},
    {"email", EMAIL, NO_LIMIT},
    {"hostname", HOSTNAME, 253},
    {"ipv4", IPV4, NO_LIMIT},
    {"ipv6", IPV6, NO_LIMIT},
    {"uuid", UUID, NO_LIMIT},
    {"uri", URI, NO_LIMIT},
    {"uri-reference", "(?:" URI "|" RELATIVE ")", NO_LIMIT},
    {"json-pointer", "(?:/(?:[^/~]|~[01])*)*", NO_LIMIT},
    {"relative-json-pointer",
     "(?:0|[1-9][0-9]*)(?:[+-](?:0|[1-9][0-9]*))?(?:#|(?:/(?:[^/~]|~[01])*)*)", NO_LIMIT},
    {"iri", IRI, NO_LIMIT},
    {"iri-reference", "(?:" IRI "|" IRELATIVE ")", NO_LIMIT},
    {"idn-email", IDN_EMAIL, NO_LIMIT},
    {"uri-template", TEMPLATE, NO_LIMIT},
};

/* Formats of the standard that are no regular languages: refused, since what is half enforced would
 * be taken for enforced. */
static const char *const refused[] = {"regex", "idn-hostname"};

/* The automaton of a format is a constant of the program: made at its first use, kept for ever. */
static struct {
    struct dfa *dfa;
    struct err error;
} made[sizeof formats / sizeof *formats];
static struct arena made_arena;
static pthread_mutex_t made_lock = PTHREAD_MUTEX_INITIALIZER;

static struct dfa *format_dfa(size_t i, struct err *e) {
    pthread_mutex_lock(&made_lock);
    if (!made[i].dfa && !made[i].error.code)
        made[i].dfa = regex_compile(&made_arena, formats[i].pattern, strlen(formats[i].pattern),
                                    true, 10000, &made[i].error);
    struct dfa *d = made[i].dfa;
    if (!d)
        *e = made[i].error;
    pthread_mutex_unlock(&made_lock);
    return d;
}

bool format_rule(struct arena *a, const char *name, size_t n, struct string_rule *out, bool *known,
                 struct err *e) {
    *known = false;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (strlen(formats[i].name) != n || memcmp(formats[i].name, name, n))
            continue;
        *known = true;
        *out = (struct string_rule){NULL, 0, formats[i].max_length};
        struct dfa *d = format_dfa(i, e);
        out->dfa =
            d ? arena_dup(a, d, sizeof *d) : NULL; /* lengths and counts are each one's own */
        return d != NULL;
    }
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (strlen(refused[i]) == n && !memcmp(refused[i], name, n))
            return err_set(e, ERR_UNSUPPORTED, "the format '%s' cannot be enforced", refused[i]);
    return true;
}
