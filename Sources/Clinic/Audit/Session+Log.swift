import Casework
import Sealing
import Store

extension Session {
  /// Who did what: every access on record, and what was written, by domain; no contents and no names.
  ///
  /// Reading it is itself recorded first.
  public func accessLog() throws -> [AccessEntry] {
    try require(.readLog)
    try recordIfPossible(.readLog)
    var entries: [AccessEntry] = []
    try store.forEachEvent { stored in
      let header = try EventHeader(decoding: stored.headerBytes)
      if let access = try access(stored, header) {
        entries.append(access)
      } else if let last = entries.last,
        let joined = last.joined(by: header, user: vault.name(of: header.author))
      {
        entries[entries.count - 1] = joined
      } else {
        entries.append(AccessEntry(writing: header, user: vault.name(of: header.author)))
      }
    }
    return entries
  }

  /// Records an access, unless the vault cannot be written to.
  func recordIfPossible(_ act: LogEvent.Act, of member: MemberID? = nil) throws {
    if !store.isReadOnly { try record(act, of: member.map { [$0] } ?? []) }
  }

  private func access(_ stored: StoredEvent, _ header: EventHeader) throws -> AccessEntry? {
    guard header.domain == .log, let body = stored.ciphertext else { return nil }
    let event = try LogEvent(decoding: body)
    return AccessEntry(
      sequence: header.sequence, time: Instant(milliseconds: header.time),
      user: vault.name(of: header.author),
      act: .access(event.act), member: header.member, members: Int(clamping: event.members))
  }
}

extension AccessEntry {
  /// An event that was written.
  fileprivate init(writing header: EventHeader, user: String) {
    self.init(
      sequence: header.sequence, time: Instant(milliseconds: header.time), user: user,
      act: .wrote(header.domain, 1), member: header.member, members: header.member == nil ? 0 : 1)
  }

  /// This entry with one more event of the same kind, by the same user about the same member within a minute.
  fileprivate func joined(by header: EventHeader, user: String) -> AccessEntry? {
    guard case .wrote(header.domain, let count) = act, self.user == user, member == header.member,
      header.time - time.milliseconds < 60_000
    else { return nil }
    return AccessEntry(
      sequence: sequence, time: time, user: user, act: .wrote(header.domain, count + 1), member: member,
      members: members)
  }
}
