import Testing

@testable import Assessment

/// A slip in a sound draft, and all that may be said of it.
struct Slip: Sendable, CustomTestStringConvertible {
  let expected: String
  let make: @Sendable (inout InstrumentDraft) -> Void

  init(_ expected: String, _ make: @escaping @Sendable (inout InstrumentDraft) -> Void) {
    (self.expected, self.make) = (expected, make)
  }

  var testDescription: String { expected }

  /// What loading says against the PHQ-9 of the samples with this slip in it.
  var complaints: [String] {
    var draft = Samples.phq9Draft
    make(&draft)
    return draft.complaints
  }
}
