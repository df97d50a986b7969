#include "model/grammar/schema.h"

#include "model/grammar/regex.h"

/* Formats are regular languages; each is an ECMA pattern over the whole string, put together from
 * named parts. */

#define D2 "[0-9]{2}"
/* months of 31 and 30 days, February to the 28th, and the 29th in leap years (divisible by 4, not
 * by 100 unless by 400) */
#define LEAP "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
#define DATE                                                                                       \
    "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-" \
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
#define LABEL "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
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
};

bool format_rule(struct arena *a, const char *name, size_t n, struct string_rule *out, bool *known,
                 struct err *e) {
    *known = false;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (strlen(formats[i].name) != n || memcmp(formats[i].name, name, n))
            continue;
        *known = true;
        *out = (struct string_rule){NULL, 0, formats[i].max_length};
        out->dfa = regex_compile(a, formats[i].pattern, strlen(formats[i].pattern), true, 10000, e);
        return out->dfa != NULL;
    }
    return true;
}
