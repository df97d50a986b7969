/* eval_html: an evaluation as one page: the figures, plots in SVG, and what went wrong. Nothing in it comes from elsewhere. */
#include "daemon/cli/eval.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BINS = 24, MOST_SKILLS = 80, MOST_FAILURES = 500, PLOT_W = 640 };

static const char style[] =
    ":root{color-scheme:light dark;--ink:#1d2126;--dim:#6a7078;--line:#d9dce0;--good:#2f7d4f;--bad:#b5483a;--paper:#fff}"
    "@media(prefers-color-scheme:dark){:root{--ink:#e4e6e9;--dim:#9aa0a8;--line:#3a3f45;--good:#5fb585;--bad:#e07b6c;--paper:#16181b}}"
    "body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);max-width:56rem;margin:2rem auto;padding:0 1rem}"
    "h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2.2rem}.dim{color:var(--dim)}"
    ".tiles{display:flex;flex-wrap:wrap;gap:.8rem;margin:1.2rem 0}.tiles div{border:1px solid var(--line);border-radius:.5rem;padding:.6rem .9rem}"
    ".tiles b{display:block;font-size:1.35rem}svg{max-width:100%;height:auto;display:block}svg text{fill:var(--ink);font-size:12px}"
    "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.35rem .6rem;border-top:1px solid var(--line);overflow-wrap:anywhere}"
    "th{color:var(--dim);font-weight:500}.r{text-align:right;white-space:nowrap}";

static void text(struct buf *b, const char *s) {
    for (; *s; s++) {
        if (*s == '&')
            buf_str(b, "&amp;");
        else if (*s == '<')
            buf_str(b, "&lt;");
        else if (*s == '>')
            buf_str(b, "&gt;");
        else if (*s == '"')
            buf_str(b, "&quot;");
        else if ((unsigned char)*s >= 0x20 || *s == '\n')
            buf_char(b, *s);
    }
}

static void tile(struct buf *b, const char *label, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void tile(struct buf *b, const char *label, const char *format, ...) {
    char value[80];
    va_list args;
    va_start(args, format);
    vsnprintf(value, sizeof value, format, args);
    va_end(args);
    buf_str(b, "<div><b>");
    text(b, value);
    buf_printf(b, "</b><span class=dim>%s</span></div>\n", label);
}

static void tiles(struct buf *b, const struct evaluation *v, const struct eval_numbers *a) {
    double n = a->n ? (double)a->n : 1;
    buf_str(b, "<div class=tiles>");
    tile(b, v->samples > 1 ? "pass@1" : "right", "%.1f %%", 100 * a->accuracy);
    tile(b, "95 % interval", "%.1f to %.1f %%", 100 * a->lo, 100 * a->hi);
    if (v->samples > 1)
        tile(b, "right by majority", "%.1f %%", v->n ? 100. * (double)a->majority / (double)v->n : 0);
    tile(b, "right answers", "%zu of %zu", a->right, a->n);
    tile(b, "tokens an answer", "%.1f", (double)a->output_tokens / n);
    tile(b, "seconds an answer", "%.2f", a->mean_ms / 1000);
    tile(b, "tool calls, failed", "%zu, %zu", a->calls, a->failed_calls);
    tile(b, "malformed calls", "%zu", a->malformed);
    tile(b, "without an answer", "%zu", a->unanswered);
    buf_str(b, "</div>\n");
}

/* --- right answers by skill --- */

struct skill {
    const char *name;
    int right, n;
};

static int by_share(const void *x, const void *y) {
    const struct skill *a = x, *b = y;
    double p = (double)a->right / a->n, q = (double)b->right / b->n;
    return p != q ? (p < q ? -1 : 1) : strcmp(a->name, b->name);
}

static void skills(struct buf *b, const struct evaluation *v) {
    struct skill list[MOST_SKILLS];
    int n = 0;
    for (size_t i = 0; i < v->n; i++) {
        const struct question *q = &v->list[i];
        int k = 0;
        while (k < n && strcmp(list[k].name, q->skill))
            k++;
        if (!*q->skill || k == MOST_SKILLS)
            continue;
        if (k == n)
            list[n++] = (struct skill){.name = q->skill};
        for (int s = 0; s < v->samples; s++) {
            list[k].right += q->samples[s].right;
            list[k].n++;
        }
    }
    if (n < 2)
        return;
    qsort(list, (size_t)n, sizeof *list, by_share);
    enum { LEFT = 170, RIGHT = 70, ROW = 20 };
    double width = PLOT_W - LEFT - RIGHT;
    buf_printf(b, "<h2>By skill</h2>\n<svg viewBox=\"0 0 %d %d\" role=img aria-label=\"Share of right answers by skill\">\n", PLOT_W, n * ROW + 6);
    for (int k = 0; k < n; k++) {
        double p = (double)list[k].right / list[k].n, lo, hi;
        int y = k * ROW;
        eval_interval(list[k].right, list[k].n, &lo, &hi);
        buf_printf(b, "<text x=%d y=%d text-anchor=end>", LEFT - 8, y + 14);
        text(b, list[k].name);
        buf_printf(b, "</text><rect x=%d y=%d width=%.1f height=12 fill=\"var(--line)\"/><rect x=%d y=%d width=%.1f height=12 fill=\"var(--good)\"/>"
                      "<path d=\"M%.1f %dH%.1f\" stroke=\"var(--ink)\"/><text x=%d y=%d>%d/%d</text>\n",
                   LEFT, y + 4, width, LEFT, y + 4, p * width, LEFT + lo * width, y + 10, LEFT + hi * width, PLOT_W - RIGHT + 8, y + 14,
                   list[k].right, list[k].n);
    }
    buf_str(b, "</svg><p class=dim>The line in a bar is its 95 % interval.</p>\n");
}

/* --- how many answers had how many tokens, took how long, made how many calls --- */

typedef double (*measure)(const struct sample *s);

static double output_tokens(const struct sample *s) {
    return (double)s->output_tokens;
}
static double seconds(const struct sample *s) {
    return s->ms / 1000.;
}
static double calls(const struct sample *s) {
    return s->calls;
}

/* A round number of at least v: 1, 2 or 5 times a power of ten. */
static double round_up(double v) {
    double power = pow(10, floor(log10(v)));
    double f = v / power;
    return power * (f <= 1 ? 1 : f <= 2 ? 2 : f <= 5 ? 5 : 10);
}

static void histogram(struct buf *b, const struct evaluation *v, const char *title, measure of, bool whole) {
    double most = 0;
    int right[BINS] = {0}, wrong[BINS] = {0}, tallest = 1;
    for (size_t i = 0; i < v->n; i++)
        for (int s = 0; s < v->samples; s++)
            most = fmax(most, of(&v->list[i].samples[s]));
    double bin = round_up(fmax((most + (whole ? 1 : 0)) / BINS, whole ? 1 : 1e-3));
    for (size_t i = 0; i < v->n; i++)
        for (int s = 0; s < v->samples; s++) {
            int k = (int)(of(&v->list[i].samples[s]) / bin);
            k = k < 0 ? 0 : k >= BINS ? BINS - 1 : k;
            (v->list[i].samples[s].right ? right : wrong)[k]++;
            if (right[k] + wrong[k] > tallest)
                tallest = right[k] + wrong[k];
        }
    int used = (int)(most / bin) + 1;
    used = used > BINS ? BINS : used < 4 ? 4 : used;
    enum { LEFT = 40, TOP = 10, HEIGHT = 130, BOTTOM = 24 };
    double w = (PLOT_W - LEFT - 10.) / used;
    buf_printf(b, "<h2>%s</h2>\n<svg viewBox=\"0 0 %d %d\" role=img aria-label=\"%s\">\n", title, PLOT_W, TOP + HEIGHT + BOTTOM, title);
    buf_printf(b, "<text x=%d y=%d text-anchor=end>%d</text><path d=\"M%d %dH%d\" stroke=\"var(--line)\"/>\n", LEFT - 6, TOP + 8, tallest, LEFT,
               TOP + HEIGHT, PLOT_W - 10);
    for (int k = 0; k < used; k++) {
        double g = (double)HEIGHT * right[k] / tallest, r = (double)HEIGHT * wrong[k] / tallest, x = LEFT + k * w;
        if (right[k] + wrong[k])
            buf_printf(b, "<rect x=%.1f y=%.1f width=%.1f height=%.1f fill=\"var(--good)\"><title>%d right</title></rect>"
                          "<rect x=%.1f y=%.1f width=%.1f height=%.1f fill=\"var(--bad)\"><title>%d wrong</title></rect>\n",
                       x + 1, TOP + HEIGHT - g, w - 2, g, right[k], x + 1, TOP + HEIGHT - g - r, w - 2, r, wrong[k]);
        if (k % ((used + 7) / 8) == 0)
            buf_printf(b, "<text x=%.1f y=%d text-anchor=middle>%.4g</text>\n", whole && bin == 1 ? x + w / 2 : x, TOP + HEIGHT + 16, k * bin);
    }
    buf_str(b, "</svg>\n");
}

/* --- what went wrong --- */

static void failures(struct buf *b, const struct evaluation *v) {
    int n = 0;
    for (size_t i = 0; i < v->n; i++)
        for (int s = 0; s < v->samples; s++) {
            const struct question *q = &v->list[i];
            const struct sample *a = &q->samples[s];
            if (a->right || ++n > MOST_FAILURES)
                continue;
            if (n == 1)
                buf_str(b, "<h2>Not right</h2>\n<table><tr><th>id<th>question<th>expected<th>got</tr>\n");
            buf_str(b, "<tr><td>");
            text(b, q->id);
            buf_str(b, "<td>");
            text(b, q->text);
            buf_str(b, "<td>");
            text(b, *q->expected ? q->expected : "no box");
            buf_str(b, "<td>");
            text(b, a->got && *a->got ? a->got : "nothing");
            if (a->problem) {
                buf_str(b, "<br><span class=dim>");
                text(b, a->problem);
                buf_str(b, "</span>");
            }
            buf_str(b, "</tr>\n");
        }
    if (n)
        buf_str(b, "</table>\n");
    if (n > MOST_FAILURES)
        buf_printf(b, "<p class=dim>and %d more</p>\n", n - MOST_FAILURES);
}

bool eval_write_html(const char *path, const struct evaluation *v, const struct eval_numbers *a, struct err *e) {
    struct buf b = {0};
    char day[32] = "";
    time_t now = time(NULL);
    struct tm tm;
    if (gmtime_r(&now, &tm))
        strftime(day, sizeof day, "%Y-%m-%d %H:%M UTC", &tm);
    buf_printf(&b, "<!doctype html>\n<html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>Evaluation: ");
    text(&b, v->model);
    buf_printf(&b, "</title><style>%s</style>\n<h1>", style);
    text(&b, v->model);
    buf_str(&b, "</h1>\n<p class=dim>");
    text(&b, v->file);
    buf_printf(&b, ": %zu questions, %d answer%s each, seed %d, ", v->n, v->samples, v->samples > 1 ? "s" : "", v->seed);
    if (v->temperature >= 0)
        buf_printf(&b, "temperature %g, ", v->temperature);
    buf_printf(&b, "%.0f s, %s</p>\n", v->seconds, day);
    tiles(&b, v, a);
    skills(&b, v);
    histogram(&b, v, "Answers by tokens", output_tokens, true);
    histogram(&b, v, "Answers by seconds", seconds, false);
    histogram(&b, v, "Answers by tool calls", calls, true);
    buf_str(&b, "<p class=dim>Green: right, red: not.</p>\n");
    failures(&b, v);
    buf_str(&b, "</html>\n");
    FILE *f = fopen(path, "we");
    bool good = f && fwrite(b.data, 1, b.len, f) == b.len;
    if (f && fclose(f) != 0)
        good = false;
    buf_free(&b);
    return good || err_errno(e, "cannot write %s", path);
}
