/// Wall-clock time of a piece of work.
public enum Stopwatch {
  /// How many seconds it took.
  public static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let took = try ContinuousClock().measure(work)
    return Double(took.components.seconds) + Double(took.components.attoseconds) * 1e-18
  }
}
