#include "model/grammar/decimal.h"

enum { EXP_LIMIT = 1000000000 };

static size_t digits(const char *s, size_t n) {
    size_t i = 0;
    while (i < n && s[i] >= '0' && s[i] <= '9')
        i++;
    return i;
}

size_t decimal_scan(const char *s, size_t n) {
    size_t i = n && s[0] == '-' ? 1 : 0;
    size_t d = i < n && s[i] == '0' ? 1 : digits(s + i, n - i);
    if (!d)
        return 0;
    i += d;
    if (i < n && s[i] == '.' && (d = digits(s + i + 1, n - i - 1)))
        i += 1 + d;
    if (i < n && (s[i] == 'e' || s[i] == 'E')) {
        size_t sign = i + 1 < n && (s[i + 1] == '+' || s[i + 1] == '-') ? 1 : 0;
        if ((d = digits(s + i + 1 + sign, n - i - 1 - sign)))
            i += 1 + sign + d;
    }
    return i;
}

struct decimal *decimal_parse(struct arena *a, const char *s, size_t n) {
    struct decimal *x = arena_zero(a, sizeof *x);
    char *out = arena_alloc(a, n + 1);
    uint32_t k = 0;
    int64_t exp = 0, given = 0;
    size_t i = 0;
    if (i < n && s[i] == '-') {
        x->negative = true;
        i++;
    }
    bool fraction = false;
    for (; i < n && s[i] != 'e' && s[i] != 'E'; i++) {
        if (s[i] == '.') {
            fraction = true;
            continue;
        }
        exp -= fraction;
        if (k || s[i] != '0')
            out[k++] = s[i];
    }
    if (i < n) {
        bool minus = ++i < n && s[i] == '-';
        for (; i < n; i++)
            if (s[i] >= '0' && s[i] <= '9' && given < EXP_LIMIT)
                given = given * 10 + (s[i] - '0');
        exp += minus ? -given : given;
    }
    while (k && out[k - 1] == '0') {
        k--;
        exp++;
    }
    if (!k) {
        exp = 0;
        x->negative = false;
    }
    if (exp > EXP_LIMIT)
        exp = EXP_LIMIT;
    if (exp < -EXP_LIMIT)
        exp = -EXP_LIMIT;
    x->exp = (int32_t)exp;
    x->n_digits = k;
    x->digits = out;
    return x;
}

static int cmp_magnitude(const struct decimal *x, const struct decimal *y) {
    if (!x->n_digits || !y->n_digits)
        return (int)(x->n_digits > 0) - (int)(y->n_digits > 0);
    int64_t a = (int64_t)x->exp + x->n_digits, b = (int64_t)y->exp + y->n_digits;
    if (a != b)
        return a < b ? -1 : 1;
    uint32_t n = x->n_digits < y->n_digits ? x->n_digits : y->n_digits;
    int d = memcmp(x->digits, y->digits, n);
    if (d)
        return d < 0 ? -1 : 1;
    return (int)(x->n_digits > y->n_digits) - (int)(x->n_digits < y->n_digits);
}

int decimal_cmp(const struct decimal *x, const struct decimal *y) {
    if (x->negative != y->negative)
        return x->negative ? -1 : 1;
    int d = cmp_magnitude(x, y);
    return x->negative ? -d : d;
}

bool decimal_is_integer(const struct decimal *x) {
    return x->exp >= 0;
}

bool decimal_divisor_fits(const struct decimal *m) {
    return m->n_digits > 0 && m->n_digits <= 18;
}

bool decimal_is_multiple(const struct decimal *x, const struct decimal *m) {
    if (!x->n_digits)
        return true;
    /* digits(x) has no factor 10, so a smaller power of ten on x's side can never be made up */
    int64_t shift = (int64_t)x->exp - m->exp;
    if (shift < 0)
        return false;
    uint64_t mod = 0;
    for (uint32_t i = 0; i < m->n_digits; i++)
        mod = mod * 10 + (uint64_t)(m->digits[i] - '0');
    unsigned __int128 r = 0;
    for (uint32_t i = 0; i < x->n_digits; i++)
        r = (r * 10 + (unsigned)(x->digits[i] - '0')) % mod;
    unsigned __int128 power = 10 % mod;
    for (; shift; shift >>= 1) {
        if (shift & 1)
            r = r * power % mod;
        power = power * power % mod;
    }
    return r == 0;
}

int128 decimal_scaled(const struct decimal *x, int scale, bool up, int128 limit, bool *exact) {
    int64_t exp = (int64_t)x->exp + scale;
    int128 v = 0;
    bool rest = false, over = false;
    for (uint32_t i = 0; i < x->n_digits && !over; i++) {
        if (exp < 0 && (int64_t)i >= (int64_t)x->n_digits + exp) {
            rest = true;
            break;
        }
        v = v * 10 + (x->digits[i] - '0');
        over = v > limit;
    }
    for (int64_t i = 0; i < exp && !over && v; i++) {
        v *= 10;
        over = v > limit;
    }
    if (over)
        v = limit;
    if (x->negative)
        v = -v;
    if (rest && !over)
        v += up && !x->negative ? 1 : !up && x->negative ? -1 : 0;
    *exact = !rest && !over;
    return v;
}

void decimal_text(const struct decimal *x, struct buf *out) {
    if (!x->n_digits) {
        buf_char(out, '0');
        return;
    }
    if (x->negative)
        buf_char(out, '-');
    int64_t point = (int64_t)x->exp + x->n_digits; /* digits before the point */
    if (x->exp > 40 || point < -40) {
        buf_char(out, x->digits[0]);
        if (x->n_digits > 1) {
            buf_char(out, '.');
            buf_add(out, x->digits + 1, x->n_digits - 1);
        }
        buf_printf(out, "e%lld", (long long)(point - 1));
        return;
    }
    if (point <= 0) {
        buf_str(out, "0.");
        for (int64_t i = point; i < 0; i++)
            buf_char(out, '0');
        buf_add(out, x->digits, x->n_digits);
        return;
    }
    for (int64_t i = 0; i < point; i++)
        buf_char(out, i < x->n_digits ? x->digits[i] : '0');
    if (point < x->n_digits) {
        buf_char(out, '.');
        buf_add(out, x->digits + point, x->n_digits - (size_t)point);
    }
}
