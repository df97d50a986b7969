/* plot: draws functions and data as SVG text: axes, ticks, grid, several series, a legend; lines
 * are broken where a function jumps or has none. No files, no fonts: a page shows it as it is. */
#ifndef LEMMA_SANDBOX_PLOT_H
#define LEMMA_SANDBOX_PLOT_H

#include "base/buf.h"

enum { PLOT_SERIES = 12, PLOT_POINTS = 20000 };

/* A function's value at x, NAN where it has none. */
typedef double (*plot_fn)(void *user, double x);

struct plot_series {
    const char *label; /* UTF-8; NULL: none */
    plot_fn fn;        /* a function… */
    void *user;
    const double *x, *y; /* …or n points */
    size_t n;
    bool dots; /* points as dots, not joined */
};

struct plot {
    const char *title, *x_label, *y_label; /* NULL: none */
    double x_min, x_max, y_min, y_max;     /* NAN: from the data; functions alone: -10 to 10 */
    struct plot_series series[PLOT_SERIES];
    int n_series;
};

/* Appends the SVG. False and nothing appended when there is nothing to draw: no series, or no
 * finite point. */
bool plot_svg(const struct plot *plot, struct buf *out);

#endif
