/* An SMTP server that takes everything at once: one thread, no disk.
 *
 * Prints its port. Reads numbers, one a line: once so many messages have come since then, it
 * prints when the first MAIL and the end of the last message came, in seconds of CLOCK_MONOTONIC.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

enum { BUFFER = 1 << 16 };

struct client {
    int fd, in_data;
    /* What is still to come of a message that came with its size. */
    size_t chunk;
    size_t filled;
    char text[BUFFER];
};

static int poller;
static long wanted, taken;
static double first, last;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static void watch(int fd, void *data)
{
    struct epoll_event event = { .events = EPOLLIN, .data.ptr = data };
    epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
}

static void took(void)
{
    taken++;
    last = now();
    if (wanted > 0 && taken >= wanted) {
        printf("%.6f %.6f\n", first, last);
        fflush(stdout);
        wanted = 0;
    }
}

static const char *answer(struct client *c, const char *line)
{
    if (!strncasecmp(line, "EHLO", 4))
        return "250-sink\r\n250-PIPELINING\r\n250-CHUNKING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES\r\n";
    if (!strncasecmp(line, "DATA", 4)) {
        c->in_data = 1;
        return "354 go on\r\n";
    }
    if (!strncasecmp(line, "BDAT", 4)) {
        c->chunk = strtoul(line + 4, NULL, 10);
        return "";
    }
    if (!strncasecmp(line, "QUIT", 4))
        return "221 2.0.0 bye\r\n";
    if (!strncasecmp(line, "MAIL", 4) && taken == 0 && first == 0)
        first = now();
    return "250 2.0.0 ok\r\n";
}

/* Works through what has come; keeps what is no whole line, or the end of the message, yet. */
static void work(struct client *c)
{
    char replies[4096];
    size_t length = 0, at = 0;
    while (at < c->filled && length < sizeof replies - 256) {
        char *from = c->text + at, *end;
        size_t left = c->filled - at;
        if (c->in_data) {
            end = memmem(from, left, "\r\n.\r\n", 5);
            if (!end) {
                size_t keep = left < 4 ? left : 4;
                at = c->filled - keep;
                break;
            }
            at = end + 5 - c->text;
            c->in_data = 0;
            took();
            length += sprintf(replies + length, "250 2.0.0 taken\r\n");
            continue;
        }
        if (c->chunk) {
            size_t part = left < c->chunk ? left : c->chunk;
            at += part;
            c->chunk -= part;
            if (!c->chunk) {
                took();
                length += sprintf(replies + length, "250 2.0.0 taken\r\n");
            }
            continue;
        }
        end = memchr(from, '\n', left);
        if (!end)
            break;
        at = end + 1 - c->text;
        length += sprintf(replies + length, "%s", answer(c, from));
    }
    memmove(c->text, c->text + at, c->filled - at);
    c->filled -= at;
    if (length && write(c->fd, replies, length) < 0)
        c->filled = 0;
}

static void greet(int listener)
{
    int one = 1, fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    struct client *c = calloc(1, sizeof *c);
    c->fd = fd;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (write(fd, "220 sink ESMTP\r\n", 16) == 16)
        watch(fd, c);
}

static void order(void)
{
    char line[32] = "";
    if (read(0, line, sizeof line - 1) <= 0)
        exit(0);
    wanted = atol(line);
    taken = 0;
    first = 0;
    printf("ready\n");
    fflush(stdout);
}

int main(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof address;
    struct epoll_event events[64];
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, (void *)&address, size) || listen(listener, 128) || getsockname(listener, (void *)&address, &size))
        return 1;
    poller = epoll_create1(0);
    watch(listener, &listener);
    watch(0, &poller);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    for (;;) {
        int count = epoll_wait(poller, events, 64, -1);
        for (int i = 0; i < count; i++) {
            struct client *c = events[i].data.ptr;
            if ((void *)c == &listener) {
                greet(listener);
            } else if ((void *)c == &poller) {
                order();
            } else {
                ssize_t got = read(c->fd, c->text + c->filled, BUFFER - c->filled);
                if (got <= 0) {
                    close(c->fd);
                    free(c);
                } else {
                    c->filled += got;
                    work(c);
                }
            }
        }
    }
}
