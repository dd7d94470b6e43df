internal import Assessment

/// A piece of an expression in FHIRPath.
enum PathToken: Hashable {
  case number(Rational)
  case text(String)
  /// A date or time, as written after `@`.
  case time(String)
  case word(String)
  /// A name after `%`.
  case variable(String)
  /// `$this`, `$index` or `$total`.
  case focus(String)
  case sign(String)
  case end
}
