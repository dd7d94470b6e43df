public import Assessment
public import Casework

extension CrisisPolicy {
  /// Reads `crisis.yaml` alone, so that hotlines and safety steps show when nothing else can be read.
  ///
  /// - Throws: `Rejection` with every defect.
  public static func load(_ bytes: [UInt8]) throws(Rejection) -> CrisisPolicy {
    let log = DefectLog()
    let policy = log.reading(bytes) { CrisisPolicy(reading: $0, shelf: nil) }
    guard log.defects.isEmpty, let policy else { throw Rejection(log.defects) }
    return policy
  }
}
