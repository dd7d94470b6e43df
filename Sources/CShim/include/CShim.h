#ifndef CSHIM_H
#define CSHIM_H

#include <stddef.h>
#include <stdint.h>

/// Keeps memory out of core files, debuggers and crash reports. First call of the program.
///
/// No core file, not dumpable (so no other process of the user may trace it), and the signals of a crash back
/// to their default action: Swift's own crash handler prints registers and memory to standard error.
/// Returns 0, or -1 where the kernel refused one of them; the others are still in force.
int nx_harden(void);

/// Turns on SQLITE_DBCONFIG_DEFENSIVE for an `sqlite3 *`: no SQL statement may then corrupt the file on purpose.
///
/// Returns SQLite's result code. `sqlite3_db_config` takes variable arguments, which Swift cannot pass.
int nx_sqlite_defensive(void *database);

/// Milliseconds since the machine started, sleep included; -1 where the clock cannot be read.
///
/// The idle lock counts on this clock: setting the time of day does not move it, closing the lid does.
int64_t nx_boottime_ms(void);

/// Milliseconds that count only while the machine is awake; -1 where the clock cannot be read.
///
/// Beside `nx_boottime_ms` it tells that the lid was closed in between.
int64_t nx_awake_ms(void);

/// Sends SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT and SIGWINCH as single bytes, their numbers, through a pipe.
///
/// Returns the pipe's reading end, which does not block; -1 where it cannot be made. The handler only writes.
int nx_signals_open(void);

/// Puts the signals back to their default actions and closes the pipe.
void nx_signals_close(void);

/// Has the signals of a crash, before they end the program, put the terminal back: the bytes are written to it,
/// then its settings of this moment are restored. At most 256 bytes; nothing else is ever written.
///
/// Call it while the terminal is still as the user had it. A null pointer takes the promise back.
void nx_crash_restores(int terminal, const void *bytes, size_t length);

#endif
