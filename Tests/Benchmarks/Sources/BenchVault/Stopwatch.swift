import Foundation

/// Time that a piece of work takes.
public enum Stopwatch {
  /// How many seconds it took, by the clock on the wall.
  public static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let took = try ContinuousClock().measure(work)
    return Double(took.components.seconds) + Double(took.components.attoseconds) * 1e-18
  }

  /// The same, and how many of them this process was at work: what is left when others use the machine too.
  public static func both(_ work: () throws -> Void) rethrows -> (wall: Double, work: Double) {
    let before = worked()
    let wall = try seconds(work)
    return (wall, worked() - before)
  }

  private static func worked() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
