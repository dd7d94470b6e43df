public import Casework
import Sealing
import Store

/// What happened in a case since a user looked last.
public enum CaseNews: Hashable, Sendable {
  /// Nothing that somebody else did.
  case none
  /// Somebody else raised it since.
  case new
  /// Somebody else wrote in it since.
  case changed
}

extension Session {
  /// What happened in a case since this user looked at the queue or at a case before this session, or opened this
  /// one in it. Derived from the record of who looked, so that nothing more needs to be kept.
  public func news(in crisis: CaseFile) throws -> CaseNews {
    let seen = max(try lookedBefore(), looked[crisis.id] ?? 0)
    guard let first = crisis.entries.first?.position else { return .none }
    let others = crisis.entries.contains { $0.position.sequence > seen && $0.position.author != user.id }
    guard others else { return .none }
    return first.sequence > seen && first.author != user.id ? .new : .changed
  }

  /// The place of this user's last look at the queue or at a case before this session; 0 where there was none.
  ///
  /// The start, which shows only its first cases, is no such look.
  private func lookedBefore() throws -> UInt64 {
    if let lastLook { return lastLook }
    let found = try store.latest(in: .log, through: entered) { stored -> UInt64? in
      let header = try EventHeader(decoding: stored.headerBytes)
      guard header.author == user.id, let body = stored.ciphertext else { return nil }
      let act = try LogEvent(decoding: body).act
      return [.listCases, .showCase].contains(act) ? header.sequence : nil
    }
    lastLook = found ?? 0
    return found ?? 0
  }
}
