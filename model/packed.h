/* packed: a model's matrices in the order that the kernels read fastest (struct kernels' pack), in
 * memory of their own. The file's pages are given back as they are packed, so that the whole still
 * takes about the file's size. */
#ifndef LEMMA_MODEL_PACKED_H
#define LEMMA_MODEL_PACKED_H

#include "model/kernels/kernels.h"
#include "model/threads.h"
#include "model/weights.h"

struct packed {
    struct layer *layers; /* the model's, their matrices with `packed` set where they are */
    struct matrix output;
    uint8_t *data; /* NULL: nothing is packed */
    size_t bytes;
};

/* Packs every quantised matrix whose rows come in whole tiles. Packs nothing when the kernels have no
 * order of their own or when the machine has not the memory to spare: the file is then used as it
 * is. The model must outlive it; threads are used now only. */
void packed_init(struct packed *p, const struct model *model, const struct kernels *kernels,
                 struct threads *threads);
void packed_free(struct packed *p);

#endif
