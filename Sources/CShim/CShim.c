#include "CShim.h"

#include <signal.h>
#include <sqlite3.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>

/* Weak, so that a program with this shim and without a database links too. */
#pragma weak sqlite3_db_config

int nx_harden(void) {
  static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
  const struct rlimit none = {0, 0};
  int refused = 0;
  refused |= setrlimit(RLIMIT_CORE, &none);
  refused |= prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  for (size_t index = 0; index < sizeof crashes / sizeof crashes[0]; index++) {
    refused |= signal(crashes[index], SIG_DFL) == SIG_ERR;
  }
  return refused ? -1 : 0;
}

int nx_sqlite_defensive(void *database) {
  if (database == NULL || sqlite3_db_config == NULL) return SQLITE_MISUSE;
  return sqlite3_db_config((sqlite3 *)database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
}

int64_t nx_boottime_ms(void) {
  struct timespec now;
  if (clock_gettime(CLOCK_BOOTTIME, &now) != 0) return -1;
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
