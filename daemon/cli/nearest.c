#include "daemon/cli/nearest.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST = 40 };

static int least(int a, int b) {
    return a < b ? a : b;
}

/* Letters left out, added, changed, or swapped with their neighbour. */
static int distance(const char *a, const char *b) {
    int d[LONGEST + 1][LONGEST + 1];
    int n = (int)strlen(a), m = (int)strlen(b);
    if (n > LONGEST || m > LONGEST)
        return LONGEST;
    for (int i = 0; i <= n; i++)
        for (int k = 0; k <= m; k++) {
            if (!i || !k) {
                d[i][k] = i + k;
                continue;
            }
            d[i][k] = least(least(d[i - 1][k], d[i][k - 1]) + 1, d[i - 1][k - 1] + (a[i - 1] != b[k - 1]));
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                d[i][k] = least(d[i][k], d[i - 2][k - 2] + 1);
        }
    return d[n][m];
}

const char *nearest(const char *word, const char *(*name)(const void *user, size_t i), const void *user) {
    const char *best = NULL, *one;
    int most = (int)strlen(word) > 4 ? 2 : 1, least_so_far = most + 1;
    for (size_t i = 0; (one = name(user, i)); i++) {
        int d = distance(word, one);
        if (d < least_so_far) {
            least_so_far = d;
            best = one;
        }
    }
    return best;
}
