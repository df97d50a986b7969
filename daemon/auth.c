/* auth: who may ask, and how much. Without tokens in the configuration the daemon listens on
 * loopback alone, and then only local programs and its own page may ask: any page in a browser can
 * reach 127.0.0.1, so Origin and (against names that are bound anew to 127.0.0.1) Host are looked
 * at. */
#include "base/clock.h"
#include "daemon/sha256.h"
#include "daemon/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MAX_ACCOUNTS = 4096, MAX_CREDENTIAL = 512 };

/* --- names --- */

/* "host:port" without the port; IPv6 keeps its brackets. */
static void host_only(const char *authority, char *out, size_t size) {
    snprintf(out, size, "%s", authority);
    char *colon = strrchr(out, ':'), *bracket = strrchr(out, ']');
    if (colon && (!bracket || colon > bracket))
        *colon = 0;
}

static bool is_loopback_name(const char *host) {
    size_t n = strlen(host);
    return !strcasecmp(host, "localhost") || !strcmp(host, "[::1]") ||
           (n > 10 && !strcasecmp(host + n - 10, ".localhost")) ||
           (!strncmp(host, "127.", 4) && strspn(host, "0123456789.") == n);
}

static const char *authority_of(const char *origin) {
    const char *p = strstr(origin, "://");
    return p ? p + 3 : origin;
}

static bool origin_listed(const struct config *config, const char *origin) {
    for (size_t i = 0; i < config->n_origins; i++)
        if (!strcasecmp(config->origins[i], origin) || !strcmp(config->origins[i], "*"))
            return true;
    return false;
}

static bool check_host(struct conn *c, const char *authority, struct api_error *e) {
    const struct config *config = c->server->config;
    char host[256];
    host_only(authority, host, sizeof host);
    if (config->n_tokens || !*host || is_loopback_name(host) || !strcmp(host, config->host))
        return true;
    for (size_t i = 0; i < config->n_origins; i++) {
        char listed[256];
        host_only(authority_of(config->origins[i]), listed, sizeof listed);
        if (!strcasecmp(listed, host))
            return true;
    }
    return api_fail(e, 403, "host_not_allowed", NULL,
                    "this daemon is not called '%.100s'; to serve under that name, add its address "
                    "to `origins` in lemma.lua",
                    host);
}

static bool check_origin(struct conn *c, const char *authority, struct api_error *e) {
    const char *origin = http_field(c, "origin");
    if (!*origin)
        return true; /* no web page */
    if (strlen(origin) >= sizeof c->origin)
        return api_fail(e, 403, "origin_not_allowed", NULL, "the Origin header cannot be read");
    if (!strcasecmp(authority_of(origin), authority) || origin_listed(c->server->config, origin)) {
        strcpy(c->origin, origin);
        return true;
    }
    return api_fail(e, 403, "origin_not_allowed", NULL,
                    "pages of '%.100s' may not connect; to allow it, add it to `origins` in "
                    "lemma.lua",
                    origin);
}

/* --- tokens --- */

/* Authorization: Bearer …; api-key or x-api-key; or, from a page, which cannot set headers on a
 * WebSocket, the subprotocol "openai-insecure-api-key.TOKEN". */
static bool find_credential(struct conn *c, char *out, size_t size) {
    static const char key[] = "openai-insecure-api-key.";
    const char *text = http_field(c, "authorization"), *at;
    if (!strncasecmp(text, "bearer ", 7))
        text += 7 + strspn(text + 7, " ");
    else if (!*(text = http_field(c, "x-api-key")) && !*(text = http_field(c, "api-key"))) {
        at = strstr(http_field(c, "sec-websocket-protocol"), key);
        if (!at)
            return false;
        at += sizeof key - 1;
        snprintf(out, size, "%.*s", (int)strcspn(at, ", "), at);
        return true;
    }
    snprintf(out, size, "%s", text);
    return true;
}

/* Equal in a time that does not tell where they differ. */
static bool same_hash(const char *a, const char *b) {
    unsigned differ = 0;
    for (int i = 0; i < 64; i++)
        differ |= (unsigned char)a[i] ^ (unsigned char)b[i];
    return !differ;
}

static bool check_token(struct conn *c, struct api_error *e) {
    const struct config *config = c->server->config;
    char credential[MAX_CREDENTIAL] = "", hash[65];
    if (!config->n_tokens)
        return true; /* loopback alone: whatever key a client sends is as good as none */
    if (!find_credential(c, credential, sizeof credential))
        return api_fail(e, 401, "missing_token", NULL,
                        "this daemon asks for a token: send Authorization: Bearer TOKEN");
    sha256_hex(credential, strlen(credential), hash);
    explicit_bzero(credential, sizeof credential);
    for (size_t i = 0; i < config->n_tokens; i++)
        if (same_hash(hash, config->tokens[i].sha256))
            c->token = &config->tokens[i];
    if (!c->token)
        return api_fail(e, 401, "invalid_token", NULL, "this token is not known here");
    free(c->owner);
    c->owner = mem_strndup(c->token->sha256, 32);
    return true;
}

bool auth_has_scope(const struct conn *c, const char *scope) {
    if (!c->token)
        return !c->server->config->n_tokens;
    const char *at = c->token->scopes;
    size_t n = strlen(scope);
    while ((at = strstr(at, scope))) {
        bool starts = at == c->token->scopes || at[-1] == ' ' || at[-1] == ',';
        if (starts && (!at[n] || at[n] == ' ' || at[n] == ','))
            return true;
        at += n;
    }
    return false;
}

void auth_reconfigured(struct server *s) {
    const struct config *config = s->config;
    for (int b = 0; b < CONN_BUCKETS; b++)
        for (struct conn *c = s->conns[b]; c; c = c->next_in_bucket) {
            bool had = c->token != NULL;
            c->token = NULL;
            for (size_t i = 0; i < config->n_tokens && had; i++)
                if (!strncmp(c->owner, config->tokens[i].sha256, 32))
                    c->token = &config->tokens[i];
            /* Without a token it came in when none was asked for: not any more. */
            if (c->token || (!had && !config->n_tokens) || !c->is_socket)
                continue;
            c->close_code = CLOSE_POLICY;
            c->close_reason = "the token is no longer good";
            conn_wants_write(c);
        }
}

bool auth_check(struct conn *c, struct api_error *e) {
    const char *authority = http_field(c, "host");
    char peer[80] = "";
    if (!check_host(c, authority, e) || !check_origin(c, authority, e) || !check_token(c, e))
        return false;
    if (!c->token)
        lws_get_peer_simple(c->link->wsi, peer, sizeof peer);
    c->account = auth_account(c->server, c->token ? c->owner : peer);
    return true;
}

/* --- how much --- */

static void drop_idle(struct server *s) {
    for (int b = 0; b < ACCOUNT_BUCKETS; b++)
        for (struct account **at = &s->accounts[b]; *at;) {
            struct account *a = *at;
            bool used = a->in_flight > 0;
            for (int k = 0; k < CONN_BUCKETS && !used; k++)
                for (struct conn *c = s->conns[k]; c && !used; c = c->next_in_bucket)
                    used = c->account == a;
            if (used) {
                at = &a->next;
                continue;
            }
            *at = a->next;
            free(a);
            s->n_accounts--;
        }
}

struct account *auth_account(struct server *s, const char *key) {
    uint32_t h = 2166136261u;
    for (const char *p = key; *p; p++)
        h = (h ^ (unsigned char)*p) * 16777619u;
    struct account **bucket = &s->accounts[h % ACCOUNT_BUCKETS];
    for (struct account *a = *bucket; a; a = a->next)
        if (!strcmp(a->key, key))
            return a;
    if (s->n_accounts >= MAX_ACCOUNTS)
        drop_idle(s);
    struct account *a = mem_zero(1, sizeof *a);
    snprintf(a->key, sizeof a->key, "%s", key);
    a->allowance = s->config->requests_per_minute;
    a->refilled_ms = clock_ms();
    a->next = *bucket;
    *bucket = a;
    s->n_accounts++;
    return a;
}

void auth_free(struct server *s) {
    for (int b = 0; b < ACCOUNT_BUCKETS; b++)
        while (s->accounts[b]) {
            struct account *a = s->accounts[b];
            s->accounts[b] = a->next;
            free(a);
        }
}

bool auth_count_request(struct conn *c, struct api_error *e) {
    int most = c->server->config->requests_per_minute;
    struct account *a = c->account;
    if (!most || !a)
        return true;
    int64_t now = clock_ms();
    a->allowance += (double)(now - a->refilled_ms) * most / 60000;
    a->refilled_ms = now;
    if (a->allowance > most)
        a->allowance = most;
    if (a->allowance >= 1) {
        a->allowance -= 1;
        return true;
    }
    api_fail(e, 429, "rate_limit_exceeded", NULL,
             "at most %d requests a minute are taken; try again soon", most);
    e->retry_after = (int)((1 - a->allowance) * 60 / most) + 1;
    return false;
}

bool auth_may_begin(struct conn *c, struct api_error *e) {
    struct server *s = c->server;
    if (s->draining)
        return api_fail(e, 503, "server_shutting_down", NULL,
                        "the daemon is stopping; try again in a moment");
    if (c->account->in_flight >= s->config->max_in_flight)
        return api_fail(e, 429, "too_many_in_flight", NULL,
                        "%d responses are under way already, the most at once; wait for one to end",
                        c->account->in_flight);
    return true;
}
