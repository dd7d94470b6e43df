/// Wall-clock time of a piece of work.
enum Stopwatch {
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let took = try ContinuousClock().measure(work)
    return Double(took.components.seconds) + Double(took.components.attoseconds) * 1e-18
  }
}
