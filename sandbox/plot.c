#include "sandbox/plot.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    WIDTH = 640,
    HEIGHT = 420,
    LEFT = 64,
    RIGHT = 18,
    TOP = 34,
    BOTTOM = 46,
    SAMPLES = 600,
    HALVINGS = 24, /* how closely a jump is looked at */
};

static const char *const colors[] = {"#1f6fb4", "#d1495b", "#2a9d5c", "#c77d1a", "#7a4fb5",
                                     "#008b8b", "#8c564b", "#c2478f", "#6b6b6b", "#9a9a1f"};

struct points {
    double *x, *y; /* y is NAN where the line is broken */
    size_t n, cap;
};

struct view {
    double x0, x1, y0, y1;
    struct buf *out;
};

static void add_point(struct points *p, double x, double y) {
    if (p->n >= PLOT_POINTS)
        return;
    if (p->n == p->cap) {
        p->cap = p->cap ? p->cap * 2 : 1024;
        p->x = mem_grow(p->x, p->cap, sizeof *p->x);
        p->y = mem_grow(p->y, p->cap, sizeof *p->y);
    }
    p->x[p->n] = x;
    p->y[p->n++] = isfinite(y) ? y : NAN;
}

static void sample(const struct plot_series *s, double from, double to, struct points *p) {
    for (int i = 0; i <= SAMPLES; i++) {
        double x = from + (to - from) * i / SAMPLES;
        add_point(p, x, s->fn(s->user, x));
    }
}

/* Between two samples: does the function jump, or is it only steep? Halves the step toward the
 * larger change; a jump stays as large as it is. */
static bool jumps(const struct plot_series *s, double x0, double y0, double x1, double y1) {
    double first = fabs(y1 - y0);
    for (int i = 0; i < HALVINGS; i++) {
        double x = x0 + (x1 - x0) / 2, y = s->fn(s->user, x);
        if (!isfinite(y))
            return true;
        if (fabs(y - y0) > fabs(y1 - y)) {
            x1 = x;
            y1 = y;
        } else {
            x0 = x;
            y0 = y;
        }
    }
    return fabs(y1 - y0) > first / 4;
}

/* Puts breaks where the line would cross a jump. */
static void break_jumps(const struct plot_series *s, double height, struct points *p) {
    struct points out = {0};
    for (size_t i = 0; i < p->n; i++) {
        add_point(&out, p->x[i], p->y[i]);
        if (i + 1 < p->n && fabs(p->y[i + 1] - p->y[i]) > height / 4 &&
            jumps(s, p->x[i], p->y[i], p->x[i + 1], p->y[i + 1]))
            add_point(&out, p->x[i], NAN);
    }
    free(p->x);
    free(p->y);
    *p = out;
}

static int ascending(const void *a, const void *b) {
    double d = *(const double *)a - *(const double *)b;
    return (d > 0) - (d < 0);
}

/* The range of all y. Where a few points lie far beyond the rest (an asymptote), the rest. */
static bool range_of_y(const struct points *p, int n, double *low, double *high) {
    size_t all = 0, k = 0;
    for (int i = 0; i < n; i++)
        all += p[i].n;
    double *y = mem_alloc((all ? all : 1) * sizeof *y);
    for (int i = 0; i < n; i++)
        for (size_t j = 0; j < p[i].n; j++)
            if (!isnan(p[i].y[j]))
                y[k++] = p[i].y[j];
    if (k) {
        qsort(y, k, sizeof *y, ascending);
        *low = y[0];
        *high = y[k - 1];
        double inner_low = y[k / 25], inner_high = y[k - 1 - k / 25];
        double inner = inner_high - inner_low;
        if (inner > 0 && *high - *low > 6 * inner) {
            *low = fmax(*low, inner_low - inner / 4);
            *high = fmin(*high, inner_high + inner / 4);
        }
    }
    free(y);
    return k > 0;
}

static void widen(double *low, double *high, double part) {
    double size = *high - *low;
    if (!(size > 0) || size < fabs(*low) * 1e-12)
        size = *low != 0 ? fabs(*low) : 1;
    *low -= size * part;
    *high += size * part;
}

/* 1, 2 or 5 times a power of ten: about `wanted` steps in the range. */
static double tick_step(double range, int wanted) {
    double raw = range / wanted, power = pow(10, floor(log10(raw))), part = raw / power;
    return power * (part < 1.5 ? 1 : part < 3.5 ? 2 : part < 7.5 ? 5 : 10);
}

static double to_x(const struct view *v, double x) {
    return LEFT + (x - v->x0) / (v->x1 - v->x0) * (WIDTH - LEFT - RIGHT);
}

static double to_y(const struct view *v, double y) {
    double at = HEIGHT - BOTTOM - (y - v->y0) / (v->y1 - v->y0) * (HEIGHT - TOP - BOTTOM);
    return fmin(fmax(at, -10 * HEIGHT), 11 * HEIGHT); /* what lies far outside is clipped anyhow */
}

static void add_text(struct buf *out, const char *s) {
    struct buf clean = {0};
    utf8_append_valid(&clean, s, strnlen(s, 200), true);
    for (size_t i = 0; i < clean.len; i++)
        switch (clean.data[i]) {
        case '<': buf_str(out, "&lt;"); break;
        case '>': buf_str(out, "&gt;"); break;
        case '&': buf_str(out, "&amp;"); break;
        case '"': buf_str(out, "&quot;"); break;
        default:
            if ((unsigned char)clean.data[i] >= 0x20)
                buf_char(out, clean.data[i]);
        }
    buf_free(&clean);
}

static void draw_label(struct buf *out, double x, double y, const char *attributes,
                       const char *text) {
    buf_printf(out, "<text x=\"%.1f\" y=\"%.1f\" %s>", x, y, attributes);
    add_text(out, text);
    buf_str(out, "</text>\n");
}

static void draw_line(struct buf *out, double x0, double y0, double x1, double y1,
                      const char *color) {
    buf_printf(out, "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\"/>\n", x0, y0, x1, y1, color);
}

static void draw_ticks(const struct view *v, bool horizontal) {
    double low = horizontal ? v->x0 : v->y0, high = horizontal ? v->x1 : v->y1;
    double step = tick_step(high - low, horizontal ? 8 : 6);
    for (double k = ceil(low / step), i = 0; k * step <= high && i < 40; k++, i++) {
        double at = k * step;
        char text[32];
        snprintf(text, sizeof text, "%.6g", at == 0 ? 0 : at);
        const char *color = at == 0 ? "#888" : "#e2e2e2";
        if (horizontal) {
            draw_line(v->out, to_x(v, at), TOP, to_x(v, at), HEIGHT - BOTTOM, color);
            draw_label(v->out, to_x(v, at), HEIGHT - BOTTOM + 16, "text-anchor=\"middle\"", text);
        } else {
            draw_line(v->out, LEFT, to_y(v, at), WIDTH - RIGHT, to_y(v, at), color);
            draw_label(v->out, LEFT - 6, to_y(v, at) + 4, "text-anchor=\"end\"", text);
        }
    }
}

static void draw_frame(const struct view *v, const struct plot *plot) {
    buf_printf(
        v->out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
        "font-family=\"sans-serif\" font-size=\"12\" fill=\"#333\">\n"
        "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n"
        "<clipPath id=\"area\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath>\n",
        WIDTH, HEIGHT, WIDTH, HEIGHT, LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM);
    draw_ticks(v, true);
    draw_ticks(v, false);
    if (plot->title)
        draw_label(v->out, WIDTH / 2.0, 20, "text-anchor=\"middle\" font-size=\"15\"", plot->title);
    if (plot->x_label)
        draw_label(v->out, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "text-anchor=\"middle\"",
                   plot->x_label);
    if (plot->y_label)
        draw_label(v->out, 16, HEIGHT / 2.0,
                   "text-anchor=\"middle\" transform=\"rotate(-90 16 210)\"", plot->y_label);
}

static void draw_series(const struct view *v, const struct points *p, bool dots,
                        const char *color) {
    if (dots) {
        buf_printf(v->out, "<g fill=\"%s\" clip-path=\"url(#area)\">\n", color);
        for (size_t i = 0; i < p->n; i++)
            if (!isnan(p->y[i]))
                buf_printf(v->out, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>\n", to_x(v, p->x[i]),
                           to_y(v, p->y[i]));
        buf_str(v->out, "</g>\n");
        return;
    }
    buf_printf(v->out,
               "<path clip-path=\"url(#area)\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\" "
               "stroke-linejoin=\"round\" d=\"",
               color);
    bool down = false;
    for (size_t i = 0; i < p->n; i++) {
        if (isnan(p->y[i])) {
            down = false;
            continue;
        }
        buf_printf(v->out, "%c%.1f %.1f", down ? 'L' : 'M', to_x(v, p->x[i]), to_y(v, p->y[i]));
        down = true;
    }
    buf_str(v->out, "\"/>\n");
}

static void draw_legend(const struct view *v, const struct plot *plot) {
    int row = 0;
    for (int i = 0; i < plot->n_series; i++) {
        if (!plot->series[i].label)
            continue;
        double y = TOP + 16 + 16 * row++;
        const char *color = colors[i % (int)(sizeof colors / sizeof *colors)];
        buf_printf(v->out, "<path d=\"M%d %.1fh18\" stroke=\"%s\" stroke-width=\"3\"/>\n",
                   LEFT + 10, y - 4, color);
        draw_label(v->out, LEFT + 34, y, "", plot->series[i].label);
    }
}

static bool has_data(const struct plot *plot, double *low, double *high) {
    bool any = false;
    for (int i = 0; i < plot->n_series; i++)
        for (size_t j = 0; !plot->series[i].fn && j < plot->series[i].n; j++) {
            double x = plot->series[i].x[j];
            if (!isfinite(x) || !isfinite(plot->series[i].y[j]))
                continue;
            *low = any ? fmin(*low, x) : x;
            *high = any ? fmax(*high, x) : x;
            any = true;
        }
    return any;
}

static bool good_range(double *low, double *high) {
    if (*low > *high) {
        double t = *low;
        *low = *high;
        *high = t;
    }
    if (!(*high - *low > 0) || *high - *low < fabs(*low) * 1e-12)
        widen(low, high, 0.5);
    return isfinite(*low) && isfinite(*high) && isfinite(*high - *low) && *high - *low > 1e-290;
}

bool plot_svg(const struct plot *plot, struct buf *out) {
    struct view v = {.x0 = -10, .x1 = 10, .out = out};
    struct points p[PLOT_SERIES] = {0};
    int n = plot->n_series < PLOT_SERIES ? plot->n_series : PLOT_SERIES;
    if (has_data(plot, &v.x0, &v.x1))
        widen(&v.x0, &v.x1, 0.04);
    v.x0 = isfinite(plot->x_min) ? plot->x_min : v.x0;
    v.x1 = isfinite(plot->x_max) ? plot->x_max : v.x1;
    bool good = n > 0 && good_range(&v.x0, &v.x1);
    for (int i = 0; good && i < n; i++) {
        const struct plot_series *s = &plot->series[i];
        if (s->fn)
            sample(s, v.x0, v.x1, &p[i]);
        for (size_t j = 0; !s->fn && j < s->n; j++)
            add_point(&p[i], s->x[j], isfinite(s->x[j]) ? s->y[j] : NAN);
    }
    good = good && range_of_y(p, n, &v.y0, &v.y1);
    if (good) {
        widen(&v.y0, &v.y1, 0.06);
        v.y0 = isfinite(plot->y_min) ? plot->y_min : v.y0;
        v.y1 = isfinite(plot->y_max) ? plot->y_max : v.y1;
        good = good_range(&v.y0, &v.y1);
    }
    if (good) {
        draw_frame(&v, plot);
        for (int i = 0; i < n; i++) {
            if (plot->series[i].fn)
                break_jumps(&plot->series[i], v.y1 - v.y0, &p[i]);
            draw_series(&v, &p[i], plot->series[i].dots,
                        colors[i % (int)(sizeof colors / sizeof *colors)]);
        }
        draw_legend(&v, plot);
        buf_str(out, "</svg>\n");
    }
    for (int i = 0; i < n; i++) {
        free(p[i].x);
        free(p[i].y);
    }
    return good;
}
