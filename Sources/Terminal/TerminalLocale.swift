import Glibc

/// Makes the C library read and write UTF-8.
package enum TerminalLocale {
  /// Takes the character set of the environment, or UTF-8 where that has one byte a character.
  ///
  /// Only the character set: numbers and sorting stay as they are everywhere.
  package static func prepare() {
    setlocale(LC_CTYPE, "")
    if __ctype_get_mb_cur_max() == 1 { setlocale(LC_CTYPE, "C.UTF-8") }
  }
}
