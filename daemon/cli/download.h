/* download: one file from the web, resumed where it stopped, checked against its SHA-256. */
#ifndef LEMMA_CLI_DOWNLOAD_H
#define LEMMA_CLI_DOWNLOAD_H

#include "base/buf.h"
#include "base/err.h"

struct download {
    const char *url, *token; /* token: sent to the first host alone; or NULL */
    const char *path;        /* the file; PATH.part while it is not whole */
    const char *sha256;      /* 64 hex digits, or NULL: what the server says, if it does */
    bool quiet;              /* no progress */
    /* out */
    char sum[65];            /* of what was loaded */
    bool checked;            /* it was compared with something */
    int64_t size, resumed_at;
};

/* False and `e`: what came is kept as PATH.part, and the same call goes on from there; what has the
 * wrong sum is removed. */
bool download(struct download *d, struct err *e);
/* A small document (JSON of a repository); false and `e`. */
bool download_text(const char *url, const char *token, struct buf *out, struct err *e);

#endif
