#define _GNU_SOURCE /* pipe2 */

#include "CShim.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const int piped[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};

static int ends[2] = {-1, -1};

static int crash_terminal = -1;
static unsigned char crash_bytes[256];
static size_t crash_length = 0;
static struct termios crash_settings;

int64_t nx_awake_ms(void) {
  struct timespec now;
  if (clock_gettime(CLOCK_MONOTONIC, &now) != 0) return -1;
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void send_byte(int signal_number) {
  int before = errno;
  unsigned char byte = (unsigned char)signal_number;
  /* A full pipe holds this signal's like already, or a resize that the next one makes good. */
  ssize_t written = write(ends[1], &byte, 1);
  (void)written;
  errno = before;
}

int nx_signals_open(void) {
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = send_byte;
  action.sa_flags = SA_RESTART;
  for (size_t index = 0; index < sizeof piped / sizeof piped[0]; index++) {
    sigaction(piped[index], &action, NULL);
  }
  return ends[0];
}

void nx_signals_close(void) {
  for (size_t index = 0; index < sizeof piped / sizeof piped[0]; index++) signal(piped[index], SIG_DFL);
  if (ends[0] >= 0) close(ends[0]);
  if (ends[1] >= 0) close(ends[1]);
  ends[0] = ends[1] = -1;
}

static void restore_and_die(int signal_number) {
  if (crash_terminal >= 0) {
    ssize_t written = write(crash_terminal, crash_bytes, crash_length);
    (void)written;
    tcsetattr(crash_terminal, TCSANOW, &crash_settings);
  }
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

void nx_crash_restores(int terminal, const void *bytes, size_t length) {
  int promised = bytes != NULL && length <= sizeof crash_bytes && tcgetattr(terminal, &crash_settings) == 0;
  crash_terminal = promised ? terminal : -1;
  crash_length = promised ? length : 0;
  if (promised) memcpy(crash_bytes, bytes, length);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = promised ? restore_and_die : SIG_DFL;
  /* The signal stays deliverable inside its handler, so that raising it again ends the program at once. */
  action.sa_flags = SA_NODEFER;
  for (size_t index = 0; index < sizeof crashes / sizeof crashes[0]; index++) {
    sigaction(crashes[index], &action, NULL);
  }
}
