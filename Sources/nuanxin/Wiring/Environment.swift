import Glibc

/// The variables that the program was started with.
enum Environment {
  /// The value of a variable; `nil` where it is not set or empty.
  static subscript(name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Those that decide about language and colour.
  static var variables: [String: String] {
    let names = ["NUANXIN_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM"]
    return names.reduce(into: [:]) { $0[$1] = Self[$1] }
  }
}
