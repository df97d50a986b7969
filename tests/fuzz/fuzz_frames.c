/* Fuzz target: any bytes on a connection of the daemon, which runs on a thread of its own with the built-in
 * model. The first byte says what they are: bit 7 set, the raw bytes of an HTTP connection; else what
 * follows a WebSocket's handshake; the other bits, into pieces of how many bytes they are cut. The client
 * says nothing more then and reads: the daemon has to end the connection, and to live on.
 *
 * LEMMA_WORKERS: the folder of the workers (default build/bin). */
#include "base/clock.h"
#include "base/log.h"
#include "daemon/load.h"
#include "daemon/server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { END_MS = 20000, MOST_PIECES = 64, LARGEST = 64 * 1024 };

static struct config config;
static struct server *server;

static void nothing(void *user) {}

static bool live_on(void *user) {
    return true;
}

static double progress(void *user, const char **model) {
    *model = "";
    return 1;
}

static void *serve(void *user) {
    static const struct server_hooks hooks = {nothing, live_on, progress, NULL};
    server_run(server, &hooks);
    return NULL;
}

static void fail(const char *what) {
    fprintf(stderr, "%s\n", what);
    abort();
}

static void start(void) {
    char *argv[] = {"lemmad", "-c", "/dev/null", "--listen", "127.0.0.1:0", "--journal", "none", "--threads", "1",
                    "--log", "error", "-m", "model/default/lemma-default.gguf", "--plugins", "/nonexistent"};
    struct err e = {0};
    struct agent *agent;
    struct engine **engines;
    pthread_t thread;
    signal(SIGPIPE, SIG_IGN);
    log_setup(LOG_LEVEL_ERROR, 0);
    if (config_read(&config, sizeof argv / sizeof *argv, argv, &e))
        fail(e.message);
    const char *workers = getenv("LEMMA_WORKERS");
    free(config.worker_dir);
    config.worker_dir = mem_strdup(workers ? workers : "build/bin");
    free(config.state_dir);
    config.state_dir = mem_strdup("/tmp/lemma-fuzz");
    config.log_level = LOG_LEVEL_ERROR;
    struct loader *loader = loader_start(&config, nothing, NULL);
    while (loader && !loader_is_done(loader))
        usleep(1000);
    if (!loader || !loader_take(loader, &agent, &engines, &e) || !(server = server_open(&config, &e)))
        fail(e.message);
    server_ready(server, agent, engines, config.n_models);
    if (pthread_create(&thread, NULL, serve, NULL))
        fail("no thread");
}

/* From one of many addresses, so that there are ports enough. */
static int connect_to_it(void) {
    static uint32_t turn;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in from = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(0x7F000002 + turn++ % 200)};
    struct sockaddr_in to = {.sin_family = AF_INET,
                             .sin_port = htons((uint16_t)server_port(server)),
                             .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    if (fd < 0 || bind(fd, (struct sockaddr *)&from, sizeof from) ||
        connect(fd, (struct sockaddr *)&to, sizeof to))
        fail("the daemon takes no connection");
    return fd;
}

/* Reads what there is; false at the end of the connection. */
static bool drain(int fd, int wait_ms) {
    char chunk[16384];
    struct pollfd p = {fd, POLLIN, 0};
    if (poll(&p, 1, wait_ms) <= 0)
        return true;
    ssize_t n = recv(fd, chunk, sizeof chunk, MSG_DONTWAIT);
    return n > 0 || (n < 0 && (errno == EAGAIN || errno == EINTR));
}

/* False when the other end is gone. */
static bool send_all(int fd, const void *bytes, size_t n) {
    for (const char *at = bytes; n;) {
        ssize_t k = send(fd, at, n, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (k < 0 && errno == EAGAIN) {
            if (!drain(fd, 10))
                return false;
            continue;
        }
        if (k <= 0)
            return false;
        at += k;
        n -= (size_t)k;
    }
    return true;
}

static void shake_hands(int fd) {
    static const char request[] = "GET /v1/responses HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                                  "Connection: Upgrade\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n"
                                  "Sec-WebSocket-Version: 13\r\n\r\n";
    char answer[2048];
    size_t n = 0;
    send_all(fd, request, sizeof request - 1);
    while (n < sizeof answer - 1 && (n < 4 || memcmp(answer + n - 4, "\r\n\r\n", 4))) {
        if (recv(fd, answer + n, 1, 0) != 1)
            fail("no handshake");
        n++;
    }
    if (memcmp(answer, "HTTP/1.1 101", 12))
        fail("another answer to the handshake");
}

static void wait_for_end(int fd) {
    for (int64_t until = clock_ms() + END_MS; drain(fd, 100);)
        if (clock_ms() > until)
            fail("the connection has no end");
}

static void must_live(void) {
    static const char request[] = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    char answer[64] = "";
    int fd = connect_to_it();
    send_all(fd, request, sizeof request - 1);
    if (recv(fd, answer, sizeof answer - 1, 0) < 12 || memcmp(answer, "HTTP/1.1 200", 12))
        fail("the daemon does not answer");
    wait_for_end(fd);
    close(fd);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static uint64_t runs;
    if (!server)
        start();
    if (n < 2)
        return 0;
    if (n > LARGEST)
        n = LARGEST;
    bool http = data[0] & 0x80;
    size_t piece = data[0] & 0x7F;
    const uint8_t *at = data + 1;
    n--;
    if (!piece || n / piece > MOST_PIECES)
        piece = n / 3 + 1;
    int fd = connect_to_it();
    if (!http)
        shake_hands(fd);
    bool open = true;
    while (open && n) {
        size_t k = n < piece ? n : piece;
        open = send_all(fd, at, k) && drain(fd, 0);
        at += k;
        n -= k;
    }
    if (open) {
        shutdown(fd, SHUT_WR);
        wait_for_end(fd);
    }
    close(fd);
    if (++runs % 200 == 0)
        must_live();
    return 0;
}
