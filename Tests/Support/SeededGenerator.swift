/// SplitMix64: the same numbers for the same seed on every machine, so that a failing property names its seed and the
/// seed makes it fail again.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: some BinaryInteger) {
    // Mixed once, so that neighbouring seeds are not one sequence shifted by a step.
    state = UInt64(truncatingIfNeeded: seed)
    state = next()
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  package mutating func next128() -> UInt128 { UInt128(next()) << 64 | UInt128(next()) }
}
