internal import Assessment

/// An expression in FHIRPath as it was read, before it is known what it speaks of.
indirect enum PathSyntax: Hashable {
  /// `{}`.
  case nothing
  case number(Rational)
  case text(String)
  case truth(Bool)
  case time(String)
  /// `%name`.
  case variable(String)
  /// `$this`, or what stands before the dot.
  case focus
  /// `$total` or `$index`.
  case running(String)
  /// `base.name`.
  case member(PathSyntax, String)
  /// `base.name(arguments)`.
  case call(PathSyntax, String, [PathSyntax])
  /// `base[index]`.
  case element(PathSyntax, PathSyntax)
  case negative(PathSyntax)
  case binary(String, PathSyntax, PathSyntax)
}
