extension Instrument {
  /// The version of the scoring engine; every score is kept with it. It rises when the same definition could
  /// score the same answers differently.
  public static let engineVersion: UInt64 = 1
}
