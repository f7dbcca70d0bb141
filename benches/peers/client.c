/* The floor of delivery: sends one prepared message over and over, one command at a time.
 *
 *   client PORT CONNECTIONS MESSAGES FILE
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

static const char *STEPS[] = { "EHLO mx.lab.example\r\n", "MAIL FROM:<>\r\n", "RCPT TO:<anna@lab.example>\r\n", "DATA\r\n" };
enum { GREETED, ENVELOPE, READY = 4 };

static char message[1 << 20];
static size_t octets;

static void say(int fd, const char *text, size_t length)
{
    if (write(fd, text, length) != (ssize_t)length)
        exit(1);
}

int main(int argc, char **argv)
{
    if (argc != 5)
        return 64;
    long left = atol(argv[3]);
    int open = atoi(argv[2]), poller = epoll_create1(0), one = 1, step[1024] = { GREETED };
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(atoi(argv[1])), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    FILE *file = fopen(argv[4], "rb");
    octets = file ? fread(message, 1, sizeof message - 8, file) : 0;
    if (!octets || open > 64)
        return 1;
    memcpy(message + octets, "\r\n.\r\n", 5);
    octets += 5;
    for (int i = 0; i < open; i++) {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        struct epoll_event event = { .events = EPOLLIN, .data.fd = fd };
        if (connect(fd, (void *)&address, sizeof address))
            return 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
    }
    while (open > 0) {
        struct epoll_event events[64];
        int count = epoll_wait(poller, events, 64, -1);
        for (int i = 0; i < count; i++) {
            int fd = events[i].data.fd;
            char reply[1024];
            ssize_t got = read(fd, reply, sizeof reply);
            if (got <= 0 || reply[got - 1] != '\n' || reply[0] > '3')
                return 1;
            if (step[fd] == READY) {
                say(fd, message, octets);
                step[fd] = ENVELOPE;
                continue;
            }
            if (step[fd] == ENVELOPE && left-- <= 0) {
                close(fd);
                open--;
                continue;
            }
            const char *line = STEPS[step[fd]++];
            say(fd, line, strlen(line));
        }
    }
    return 0;
}
