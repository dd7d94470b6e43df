#ifndef CNCURSES_H
#define CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

/* Attributes are macros with casts, which Swift does not import. */
static inline attr_t nx_attr_bold(void) { return A_BOLD; }
static inline attr_t nx_attr_dim(void) { return A_DIM; }
static inline attr_t nx_attr_reverse(void) { return A_REVERSE; }
static inline attr_t nx_attr_underline(void) { return A_UNDERLINE; }

/* A capability of the terminal as the bytes that it stands for; NULL where it has none. */
static inline const char *nx_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

#endif
