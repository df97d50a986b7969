#include "sandbox/gate.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static long (*enter)(long number, long a, long b, long c, long d, long e, long f);
static uintptr_t page, place;

#if defined __x86_64__

/* A function of seven arguments, the first six in rdi, rsi, rdx, rcx, r8, r9; a system call wants its number in rax and its
 * arguments in rdi, rsi, rdx, r10, r8, r9. */
static const unsigned char code[] = {
    0x48, 0x89, 0xf8,             /* mov %rdi, %rax */
    0x48, 0x89, 0xf7,             /* mov %rsi, %rdi */
    0x48, 0x89, 0xd6,             /* mov %rdx, %rsi */
    0x48, 0x89, 0xca,             /* mov %rcx, %rdx */
    0x4d, 0x89, 0xc2,             /* mov %r8, %r10 */
    0x4d, 0x89, 0xc8,             /* mov %r9, %r8 */
    0x4c, 0x8b, 0x4c, 0x24, 0x08, /* mov 8(%rsp), %r9 */
    0x0f, 0x05,                   /* syscall */
    0xc3,                         /* ret */
};

bool gate_open(void) {
    char *memory = mmap(NULL, GATE_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return false;
    memset(memory, 0xcc, GATE_BYTES); /* int3 */
    memcpy(memory, code, sizeof code);
    if (mprotect(memory, GATE_BYTES, PROT_READ | PROT_EXEC) < 0) {
        munmap(memory, GATE_BYTES);
        return false;
    }
    page = (uintptr_t)memory;
    place = page + sizeof code - 1;
    memcpy(&enter, &memory, sizeof enter);
    return true;
}

#else

bool gate_open(void) {
    return false;
}

#endif

uintptr_t gate_page(void) {
    return page;
}

uintptr_t gate_place(void) {
    return place;
}

bool gate_close(void) {
    return !page || syscall(SYS_munmap, page, GATE_BYTES) == 0;
}

long gate_enter(long number, long a, long b, long c, long d, long e, long f) {
    if (!enter)
        return syscall(number, a, b, c, d, e, f);
    long answer = enter(number, a, b, c, d, e, f);
    if (answer < 0 && answer >= -4095) {
        errno = (int)-answer;
        return -1;
    }
    return answer;
}
