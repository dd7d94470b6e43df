/// What became of one expression of a file.
struct CompiledExpression {
  let text: Located<String>
  /// The number registers that it was compiled into.
  let numbers: Range<Int>
  /// What it divides by.
  let divisors: [Compiler.Divisor]
  /// What it compares.
  let comparisons: [Compiler.NumberComparison]
  /// Where a comparison was found never or always to hold from its item's answers alone.
  let doubted: Set<TextPosition>
}
