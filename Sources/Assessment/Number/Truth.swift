/// What a truth can turn out to be, given what is missing.
///
/// Three ends are possible: true, false, and absent, when everything that it asks about was rightly not asked.
/// Absent goes through `not`; elsewhere it counts as false, so that an item that was left out adds nothing to
/// a count either way.
struct Truth: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let canBeTrue = Truth(rawValue: 1)
  static let canBeFalse = Truth(rawValue: 2)
  static let canBeAbsent = Truth(rawValue: 4)

  static let yes: Truth = .canBeTrue
  static let no: Truth = .canBeFalse
  static let absent: Truth = .canBeAbsent
  static let open: Truth = [.canBeTrue, .canBeFalse]

  init(rawValue: UInt8) { self.rawValue = rawValue }
  init(_ value: Bool) { self = value ? .yes : .no }

  var isCertainlyTrue: Bool { self == .yes }
  var isCertainlyFalse: Bool { !contains(.canBeTrue) }
  /// Whether it can only end in one way.
  var isSettled: Bool { rawValue.nonzeroBitCount == 1 }

  /// Whether it can come to anything but true.
  var canFail: Bool { rawValue & 6 != 0 }

  static prefix func ! (truth: Truth) -> Truth {
    Truth(rawValue: truth.rawValue & 4 | (truth.rawValue & 1) << 1 | (truth.rawValue & 2) >> 1)
  }

  func and(_ other: Truth) -> Truth {
    Truth(
      canBeTrue: contains(.canBeTrue) && other.contains(.canBeTrue), canBeFalse: canFail || other.canFail)
  }

  func or(_ other: Truth) -> Truth {
    Truth(
      canBeTrue: contains(.canBeTrue) || other.contains(.canBeTrue), canBeFalse: canFail && other.canFail)
  }

  /// Whether both are true or both are not.
  func same(as other: Truth) -> Truth {
    let absence = union(other).intersection(.canBeAbsent)
    let (left, right) = (subtracting(.canBeAbsent), other.subtracting(.canBeAbsent))
    guard !left.isEmpty, !right.isEmpty else { return .absent }
    let agree = !left.isDisjoint(with: right)
    let differ = !(left == right && left.isSettled)
    return Truth(canBeTrue: agree, canBeFalse: differ).union(absence)
  }

  private init(canBeTrue: Bool, canBeFalse: Bool) {
    rawValue = (canBeTrue ? 1 : 0) | (canBeFalse ? 2 : 0)
  }
}
