/// How a score is read off the registers, without anything that would have to be retained per row.
struct Gauge: Sendable {
  let kind: CompiledScore.Kind
  let condition: Int?
  /// Where its bands begin among the scorer's edges.
  let firstEdge: Int
  let edgeCount: Int
  let prorates: Bool

  /// The band that a value lies in.
  @inline(__always)
  func band(of value: Rational, _ edges: [Rational]) -> Int? {
    var index = edgeCount - 1
    while index >= 0, value < edges[firstEdge + index] { index -= 1 }
    return index >= 0 ? index : nil
  }
}
