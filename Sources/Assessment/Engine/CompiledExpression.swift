/// What became of one expression of a file.
struct CompiledExpression {
  /// What it is an expression of.
  let node: Assembler.Node
  let text: Located<String>
  /// The number registers that it was compiled into.
  let numbers: Range<Int>
  /// What it divides by.
  let divisors: [Compiler.Divisor]
  /// What it compares.
  let comparisons: [Compiler.NumberComparison]
}
