internal import Assessment
internal import Casework

extension CrisisPolicy {
  /// Reads the deadlines of exactly the three levels; the more urgent of two may never be the slower one.
  static func levels(_ cursor: Cursor) -> [CrisisLevel: Deadlines] {
    guard let fields = cursor.fields(CrisisLevel.allCases.map(\.name)) else { return [:] }
    var levels: [CrisisLevel: Deadlines] = [:]
    for level in CrisisLevel.allCases { levels[level] = fields[level.name].flatMap(deadlines) }
    for (calmer, graver) in zip(CrisisLevel.allCases, CrisisLevel.allCases.dropFirst()) {
      guard let slow = levels[calmer], let fast = levels[graver] else { continue }
      let isSlower = zip(slow.inOrder, fast.inOrder).contains { $0.isShorter(than: $1) }
      if isSlower { cursor.note("'\(graver.name)' must not be slower than '\(calmer.name)'") }
    }
    return levels
  }

  private static func deadlines(_ cursor: Cursor) -> Deadlines? {
    let keys = ["acknowledge", "contact", "follow-up", "verified"]
    guard let fields = cursor.fields(keys, optional: ["source"]) else { return nil }
    let (acknowledge, contact) = (
      fields["acknowledge"]?.positivePeriod(), fields["contact"]?.positivePeriod()
    )
    let (followUp, verified) = (fields["follow-up"]?.positivePeriod(), fields["verified"]?.flag())
    guard let acknowledge, let contact, let followUp, let verified else { return nil }
    if contact.isShorter(than: acknowledge) || followUp.isShorter(than: contact) {
      cursor.note("deadlines must follow each other: acknowledge, contact, follow-up")
    }
    return Deadlines(acknowledge: acknowledge, contact: contact, followUp: followUp, isVerified: verified)
  }
}

extension CrisisPolicy.Deadlines {
  fileprivate var inOrder: [Period] { [acknowledge, contact, followUp] }
}

extension Period {
  /// Compared from one fixed day; months differ too little for deadlines to change places.
  fileprivate func isShorter(than other: Period) -> Bool {
    let start = Instant(milliseconds: 0)
    return after(start, in: .china) < other.after(start, in: .china)
  }
}
