/* Stands between a program and the C library (LD_PRELOAD, Linux only, for tests): every call that touches a file under one
 * folder is counted, what it changes is written to a log, and at the nth call the program is killed or the call fails.
 *
 * The program under test is the one that is shipped, unchanged. A call that went past this file would show: what the log makes
 * of the folder is compared byte for byte with what the program left.
 *
 *   AIMS_UNDER  the folder, absolute        AIMS_LOG   where the log goes, outside the folder
 *   AIMS_AT     the nth call, from 1        AIMS_DEED  `kill`, or the errno it fails with
 *   AIMS_STAYS  set: every later call of that kind fails too
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define FDS 4096
#define LONGEST 4096

static const char *under;
static size_t under_length;
static int out = -1, deed, stays;
static long at, count;
static char home[LONGEST];
static char *paths[FDS];
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

/* What the log says. Numbers are of this machine; the reader is on the same one. */
enum { CALL = 1, CREATED, WRITTEN, SIZED, SYNCED, RENAMED, UNLINKED, MADE, REMOVED, SAID, LINKED };
struct head { uint32_t kind, path, more; uint32_t spare; uint64_t inode, offset, length; };

/* What a failing disk can refuse: reading and asking fail with EIO alone. */
enum { ASKS = 1, CHANGES = 2 };

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static ssize_t plain_write(int fd, const struct iovec *parts, int many) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    return real(fd, parts, many);
}

__attribute__((constructor)) static void begin(void) {
    const char *log = getenv("AIMS_LOG"), *what = getenv("AIMS_DEED"), *nth = getenv("AIMS_AT");
    if (!getenv("AIMS_UNDER") || !log) return;
    if (!getcwd(home, sizeof home)) home[0] = 0;
    REAL(int, "open64", const char *, int, ...);
    out = real(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    at = nth ? atol(nth) : 0;
    deed = !what ? 0 : strcmp(what, "kill") ? atoi(what) : -1;
    stays = getenv("AIMS_STAYS") != NULL;
    under = getenv("AIMS_UNDER");
    under_length = strlen(under);
}

static void tell(uint32_t kind, uint64_t inode, uint64_t offset, const char *path, const char *more, const void *bytes, size_t length) {
    struct head head = { kind, path ? strlen(path) : 0, more ? strlen(more) : 0, 0, inode, offset, length };
    size_t carried = bytes ? length : 0;
    struct iovec parts[4] = { { &head, sizeof head }, { (void *)path, head.path }, { (void *)more, head.more }, { (void *)bytes, carried } };
    pthread_mutex_lock(&turn);
    if (plain_write(out, parts, 4) < 0) abort();
    pthread_mutex_unlock(&turn);
}

/* The absolute path; none if it is not under the folder. */
static const char *ours(int folder, const char *path, char *whole) {
    if (!under || !path) return NULL;
    const char *above = path[0] == '/' ? "" : folder == AT_FDCWD ? home : folder >= 0 && folder < FDS ? paths[folder] : NULL;
    if (!above) return NULL;
    int fits = snprintf(whole, LONGEST, path[0] == '/' || !*path ? "%s%s" : "%s/%s", above, path);
    if (fits < 0 || fits >= LONGEST) abort();
    return !strncmp(whole, under, under_length) && (whole[under_length] == '/' || !whole[under_length]) ? whole : NULL;
}

static const char *held(int fd) { return fd >= 0 && fd < FDS ? paths[fd] : NULL; }

/* Counts a call. True when it fails now. */
static int fails(const char *name, int kind) {
    long now = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    int here = deed && at && (now == at || (stays && now > at));
    if (here && deed < 0) kill(getpid(), SIGKILL);
    tell(CALL, now, 0, name, NULL, NULL, 0);
    if (!here || (deed != EIO && !(kind & CHANGES))) return 0;
    tell(CALL, now, 1, name, NULL, NULL, 0);
    errno = deed;
    return 1;
}

static uint64_t inode_of(const char *path) {
    struct stat found;
    REAL(int, "lstat", const char *, struct stat *);
    return real(path, &found) ? 0 : found.st_ino;
}

static uint64_t inode(int fd) {
    struct stat found;
    REAL(int, "fstat", int, struct stat *);
    return real(fd, &found) ? 0 : found.st_ino;
}

static int opened(const char *name, int (*real)(int, const char *, int, ...), int folder, const char *path, int flags, mode_t mode) {
    char whole[LONGEST];
    const char *mine = ours(folder, path, whole);
    if (!mine) return real(folder, path, flags, mode);
    if (fails(name, flags & (O_CREAT | O_TRUNC) ? ASKS | CHANGES : ASKS)) return -1;
    int new = (flags & O_CREAT) && !inode_of(mine);
    int fd = real(folder, path, flags, mode);
    if (fd < 0) return fd;
    if (fd < FDS) { free(paths[fd]); paths[fd] = strdup(mine); }
    if (new) tell(CREATED, inode(fd), 0, mine, NULL, NULL, 0);
    else if (flags & O_TRUNC) tell(SIZED, inode(fd), 0, NULL, NULL, NULL, 0);
    return fd;
}

static int plain_openat(int folder, const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, int);
    va_end(more);
    REAL(int, "openat64", int, const char *, int, ...);
    return real(folder, path, flags, mode);
}

#define OPENS(name, folder, ...) \
    int name(__VA_ARGS__, int flags, ...) { \
        va_list more; va_start(more, flags); mode_t mode = va_arg(more, int); va_end(more); \
        return opened(#name, plain_openat, folder, path, flags, mode); \
    }
OPENS(open, AT_FDCWD, const char *path)
OPENS(open64, AT_FDCWD, const char *path)
OPENS(openat, folder, int folder, const char *path)
OPENS(openat64, folder, int folder, const char *path)

int close(int fd) {
    REAL(int, "close", int);
    if (fd >= 0 && fd < FDS && paths[fd]) { free(paths[fd]); paths[fd] = NULL; }
    return real(fd);
}

ssize_t read(int fd, void *to, size_t length) {
    REAL(ssize_t, "read", int, void *, size_t);
    if (held(fd) && fails("read", ASKS)) return -1;
    return real(fd, to, length);
}

#define PREADS(name) \
    ssize_t name(int fd, void *to, size_t length, off64_t where) { \
        REAL(ssize_t, #name, int, void *, size_t, off64_t); \
        if (held(fd) && fails(#name, ASKS)) return -1; \
        return real(fd, to, length, where); \
    }
PREADS(pread)
PREADS(pread64)

ssize_t write(int fd, const void *from, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    if (under && fd == 1) {
        fails("answer", 0);
        ssize_t done = real(fd, from, length);
        if (done > 0) tell(SAID, 0, 0, NULL, NULL, from, done);
        return done;
    }
    if (!held(fd)) return real(fd, from, length);
    if (fails("write", ASKS | CHANGES)) return -1;
    off64_t where = lseek64(fd, 0, SEEK_CUR);
    ssize_t done = real(fd, from, length);
    if (done > 0) tell(WRITTEN, inode(fd), where, NULL, NULL, from, done);
    return done;
}

#define PWRITES(name) \
    ssize_t name(int fd, const void *from, size_t length, off64_t where) { \
        REAL(ssize_t, #name, int, const void *, size_t, off64_t); \
        if (!held(fd)) return real(fd, from, length, where); \
        if (fails(#name, ASKS | CHANGES)) return -1; \
        ssize_t done = real(fd, from, length, where); \
        if (done > 0) tell(WRITTEN, inode(fd), where, NULL, NULL, from, done); \
        return done; \
    }
PWRITES(pwrite)
PWRITES(pwrite64)

#define SIZES(name) \
    int name(int fd, off64_t length) { \
        REAL(int, #name, int, off64_t); \
        if (!held(fd)) return real(fd, length); \
        if (fails(#name, ASKS | CHANGES)) return -1; \
        int done = real(fd, length); \
        if (!done) tell(SIZED, inode(fd), length, NULL, NULL, NULL, 0); \
        return done; \
    }
SIZES(ftruncate)
SIZES(ftruncate64)

#define SYNCS(name) \
    int name(int fd) { \
        REAL(int, #name, int); \
        if (!held(fd)) return real(fd); \
        if (fails(#name, ASKS | CHANGES)) return -1; \
        int done = real(fd); \
        if (!done) tell(SYNCED, inode(fd), 0, held(fd), NULL, NULL, 0); \
        return done; \
    }
SYNCS(fsync)
SYNCS(fdatasync)

int rename(const char *from, const char *to) {
    char one[LONGEST], other[LONGEST];
    REAL(int, "rename", const char *, const char *);
    const char *mine = ours(AT_FDCWD, from, one), *target = ours(AT_FDCWD, to, other);
    if (!mine || !target) return real(from, to);
    if (fails("rename", ASKS | CHANGES)) return -1;
    int done = real(from, to);
    if (!done) tell(RENAMED, inode_of(target), 0, mine, target, NULL, 0);
    return done;
}

static int removed(const char *name, int folder, const char *path, int flags) {
    char whole[LONGEST];
    REAL(int, "unlinkat", int, const char *, int);
    const char *mine = ours(folder, path, whole);
    if (!mine) return real(folder, path, flags);
    if (fails(name, ASKS | CHANGES)) return -1;
    int done = real(folder, path, flags);
    if (!done) tell(flags & AT_REMOVEDIR ? REMOVED : UNLINKED, 0, 0, mine, NULL, NULL, 0);
    return done;
}
int unlink(const char *path) { return removed("unlink", AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return removed("unlinkat", folder, path, flags); }
int rmdir(const char *path) { return removed("rmdir", AT_FDCWD, path, AT_REMOVEDIR); }

int mkdir(const char *path, mode_t mode) {
    char whole[LONGEST];
    REAL(int, "mkdir", const char *, mode_t);
    const char *mine = ours(AT_FDCWD, path, whole);
    if (!mine) return real(path, mode);
    if (fails("mkdir", ASKS | CHANGES)) return -1;
    int done = real(path, mode);
    if (!done) tell(MADE, inode_of(mine), 0, mine, NULL, NULL, 0);
    return done;
}

/* What this file would not see: the program falls back to reading and writing. */
ssize_t copy_file_range(int a, off64_t *b, int c, off64_t *d, size_t e, unsigned f) { (void)a; (void)b; (void)c; (void)d; (void)e; (void)f; errno = ENOSYS; return -1; }
ssize_t sendfile64(int a, int b, off64_t *c, size_t d) { (void)a; (void)b; (void)c; (void)d; errno = ENOSYS; return -1; }
ssize_t splice(int a, off64_t *b, int c, off64_t *d, size_t e, unsigned f) { (void)a; (void)b; (void)c; (void)d; (void)e; (void)f; errno = EINVAL; return -1; }

#define ASKS_PATH(name, kind, type) \
    int name(const char *path, type to) { \
        char whole[LONGEST]; \
        REAL(int, #name, const char *, type); \
        if (ours(AT_FDCWD, path, whole) && fails(#name, kind)) return -1; \
        return real(path, to); \
    }
ASKS_PATH(stat, ASKS, struct stat *)
ASKS_PATH(lstat, ASKS, struct stat *)
ASKS_PATH(stat64, ASKS, struct stat64 *)
ASKS_PATH(lstat64, ASKS, struct stat64 *)
ASKS_PATH(access, ASKS, int)
ASKS_PATH(chmod, ASKS | CHANGES, mode_t)

#define ASKS_FD(name, kind, type) \
    int name(int fd, type to) { \
        REAL(int, #name, int, type); \
        if (held(fd) && fails(#name, kind)) return -1; \
        return real(fd, to); \
    }
ASKS_FD(fstat, ASKS, struct stat *)
ASKS_FD(fstat64, ASKS, struct stat64 *)
ASKS_FD(fchmod, ASKS | CHANGES, mode_t)
ASKS_FD(flock, ASKS, int)

int statx(int folder, const char *restrict path, int flags, unsigned mask, struct statx *restrict to) {
    char whole[LONGEST];
    REAL(int, "statx", int, const char *, int, unsigned, struct statx *);
    if (ours(folder, path, whole) && fails("statx", ASKS)) return -1;
    return real(folder, path, flags, mask, to);
}

/* Locks alone: the other commands neither fail nor change what is in a file. */
#define LOCKS(name) \
    int name(int fd, int command, ...) { \
        va_list more; va_start(more, command); void *what = va_arg(more, void *); va_end(more); \
        REAL(int, #name, int, int, void *); \
        if ((command == F_SETLK || command == F_SETLKW) && held(fd) && fails("lock", ASKS)) return -1; \
        return real(fd, command, what); \
    }
LOCKS(fcntl)
LOCKS(fcntl64)

DIR *opendir(const char *path) {
    char whole[LONGEST];
    REAL(DIR *, "opendir", const char *);
    if (ours(AT_FDCWD, path, whole) && fails("opendir", ASKS)) return NULL;
    return real(path);
}

int link(const char *from, const char *to) {
    char one[LONGEST], other[LONGEST];
    REAL(int, "link", const char *, const char *);
    const char *mine = ours(AT_FDCWD, from, one), *target = ours(AT_FDCWD, to, other);
    if (mine && target && fails("link", ASKS | CHANGES)) return -1;
    int done = real(from, to);
    if (!done && mine && target) tell(LINKED, inode_of(target), 0, mine, target, NULL, 0);
    return done;
}
