#ifndef CSHIM_H
#define CSHIM_H

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

#endif
