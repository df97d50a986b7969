/* algebraic.c: exact decisions about algebraic numbers (minimal polynomials, by Calcium's qqbar).
 */
#include <calcium/qqbar.h>

#include "calc_int.h"

#define MAX_DEGREE 40
#define MAX_COEFFICIENT_BITS 4000

static bool to_qqbar(struct calc *c, qqbar_t out, expr *x) {
    qqbar_t t;
    bool ok = false;
    slong n;

    if (!calc_tick(c, 1000))
        return false;
    switch ((enum expr_kind)x->kind) {
    case E_NUM:
        if (fmpz_bits(&x->num->num) > MAX_COEFFICIENT_BITS ||
            fmpz_bits(&x->num->den) > MAX_COEFFICIENT_BITS)
            return false;
        qqbar_set_fmpq(out, x->num);
        return true;
    case E_CONST:
        if (x != c->i)
            return false;
        qqbar_i(out);
        return true;
    case E_POW:
        if (x->arg[1]->kind != E_NUM || !to_qqbar(c, out, x->arg[0]))
            return false;
        if (!fmpz_fits_si(&x->arg[1]->num->num) || !fmpz_fits_si(&x->arg[1]->num->den))
            return false;
        n = fmpz_get_si(&x->arg[1]->num->num);
        if (labs(n) > 50 || fmpz_cmp_ui(&x->arg[1]->num->den, MAX_DEGREE) > 0 ||
            qqbar_degree(out) * fmpz_get_si(&x->arg[1]->num->den) > MAX_DEGREE ||
            qqbar_height_bits(out) * labs(n) > MAX_COEFFICIENT_BITS)
            return false;
        if (n < 0 && qqbar_is_zero(out))
            return false;
        qqbar_root_ui(out, out, fmpz_get_ui(&x->arg[1]->num->den));
        qqbar_pow_si(out, out, n);
        return true;
    case E_MUL:
    case E_ADD:
        qqbar_init(t);
        ok = to_qqbar(c, out, x->arg[0]);
        for (uint32_t i = 1; i < x->n && ok; i++) {
            ok = to_qqbar(c, t, x->arg[i]) &&
                 qqbar_binop_within_limits(out, t, MAX_DEGREE, MAX_COEFFICIENT_BITS);
            if (ok && x->kind == E_ADD)
                qqbar_add(out, out, t);
            else if (ok)
                qqbar_mul(out, out, t);
        }
        qqbar_clear(t);
        return ok;
    default: return false;
    }
}

enum surety alg_is_zero(struct calc *c, expr *x) {
    enum surety answer = UNSURE;
    qqbar_t v;

    if (x->flags & (HAS_SYMBOL | HAS_FUNC | HAS_TRANS))
        return UNSURE;
    qqbar_init(v);
    if (to_qqbar(c, v, x))
        answer = qqbar_is_zero(v) ? SURE_YES : SURE_NO;
    qqbar_clear(v);
    return answer;
}
