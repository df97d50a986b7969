/* A fuzzing main() for machines without libFuzzer: it mutates the files of a corpus and hands the
 * results to LLVMFuzzerTestOneInput until the time is up. A finding is a crash or a sanitizer's
 * report; the input that caused it stands in fuzz-last.bin.
 *
 *   gcc -g -O1 -fsanitize=address,undefined -I. -D_GNU_SOURCE tests/fuzz/fuzz_NAME.c
 * tests/fuzz/driver.c SOURCES -lm
 *   ./a.out SECONDS CORPUS-FOLDER [SEED]
 *
 * With clang, `-fsanitize=fuzzer,address,undefined` replaces this file. */
#include <dirent.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { MAX_FILES = 1024, LARGEST_INPUT = 1 << 20 };

static struct {
    uint8_t *data;
    size_t n;
} files[MAX_FILES];
static int n_files;
static uint64_t state = 1;

static uint32_t next(uint32_t below) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((state >> 33) % below);
}

static void read_corpus(const char *folder) {
    DIR *d = opendir(folder);
    for (struct dirent *e; d && n_files < MAX_FILES && (e = readdir(d));) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        FILE *f = e->d_name[0] == '.' ? NULL : fopen(path, "rb");
        if (!f)
            continue;
        files[n_files].data = malloc(LARGEST_INPUT);
        files[n_files].n = fread(files[n_files].data, 1, LARGEST_INPUT, f);
        n_files += files[n_files].n > 0;
        fclose(f);
    }
    if (d)
        closedir(d);
}

/* Numbers that break arithmetic. */
static const uint64_t edges[] = {0,          1,          0x7f,       0x80,
                                 0xff,       0x7fff,     0xffff,     0x7fffffff,
                                 0x80000000, 0xffffffff, 1ull << 32, 1ull << 61,
                                 INT64_MAX,  1ull << 63, UINT64_MAX, UINT64_MAX / 8};

static size_t mutate(uint8_t *x, size_t n) {
    for (uint32_t k = next(6) + 1; k--;) {
        uint32_t at = next((uint32_t)n), other, len;
        uint64_t edge = edges[next(sizeof edges / sizeof *edges)];
        switch (next(7)) {
        case 0: x[at] ^= (uint8_t)(1 << next(8)); break;
        case 1: x[at] = (uint8_t)next(256); break;
        case 2:
            len = next(2) ? 8 : 4;
            memcpy(x + at, &edge, n - at < len ? n - at : len);
            break;
        case 3: /* cut */ n = at + 1; break;
        case 4: /* take a piece from elsewhere */
            other = next((uint32_t)n);
            len = next(64);
            if (other + len <= n && at + len <= n)
                memmove(x + at, x + other, len);
            break;
        case 5: /* drop a piece */
            len = next(32);
            if (at + len < n) {
                memmove(x + at, x + at + len, n - at - len);
                n -= len;
            }
            break;
        default: x[at] = (uint8_t)(x[at] + (next(2) ? 1 : -1));
        }
    }
    return n;
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: %s SECONDS CORPUS-FOLDER [SEED]\n", argv[0]);
        return 2;
    }
    read_corpus(argv[2]);
    if (argc > 3)
        state = strtoull(argv[3], NULL, 10);
    if (!n_files) {
        fprintf(stderr, "no corpus in %s\n", argv[2]);
        return 2;
    }
    /* The input of the moment lies in a mapped file: it is there even after a crash. */
    int fd = open("fuzz-last.bin", O_RDWR | O_CREAT | O_TRUNC, 0644);
    if (fd < 0 || ftruncate(fd, LARGEST_INPUT))
        return 1;
    uint8_t *last = mmap(NULL, LARGEST_INPUT, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (last == MAP_FAILED)
        return 1;
    for (int i = 0; i < n_files; i++)
        LLVMFuzzerTestOneInput(files[i].data, files[i].n);
    time_t end = time(NULL) + atoi(argv[1]);
    uint64_t runs = 0;
    for (; runs % 256 || time(NULL) < end; runs++) {
        int i = (int)next((uint32_t)n_files);
        memcpy(last, files[i].data, files[i].n);
        size_t n = mutate(last, files[i].n);
        uint8_t *exact = malloc(n); /* so that reading one byte too far is seen */
        memcpy(exact, last, n);
        LLVMFuzzerTestOneInput(exact, n);
        free(exact);
    }
    printf("%llu inputs, no finding\n", (unsigned long long)runs);
    unlink("fuzz-last.bin");
    return 0;
}
