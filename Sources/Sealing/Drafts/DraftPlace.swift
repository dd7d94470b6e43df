package import Casework

/// Where a draft belongs: it opens for this member, interview, revision and beginning, and nowhere else.
package struct DraftPlace: Hashable, Sendable {
  /// The member.
  package let member: MemberID
  /// The interview.
  package let interview: InterviewID
  /// Counts the answers saved, so that an older draft does not pass for the latest within one chain.
  package let revision: UInt64
  /// The event that began the interview.
  package let begun: EventID

  /// Names a place.
  package init(member: MemberID, interview: InterviewID, revision: UInt64, begun: EventID) {
    self.member = member
    self.interview = interview
    self.revision = revision
    self.begun = begun
  }

  /// The associated data of a draft under that key.
  func encoded(under key: KeyID) -> [UInt8] {
    var writer = ByteWriter(reserving: 96)
    writer.put(raw: Array("nuanxin-draft-1".utf8))
    writer.put(member)
    writer.put(interview)
    writer.put(fixed: revision)
    writer.put(begun)
    writer.put(key)
    return writer.bytes
  }
}
