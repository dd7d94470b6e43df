/// Who did what: recorded before the act, readable by auditors, without names or contents.
public struct LogEvent: Hashable, Sendable {
  /// The kinds of access that are recorded.
  public enum Act: UInt8, CaseIterable, Sendable {
    /// A list of members was shown.
    case listMembers = 1
    /// Members were searched for.
    case findMembers = 2
    /// A member's card was shown.
    case showMember = 3
    /// A member's chart was read.
    case readChart = 4
    /// A member's consents were read.
    case readConsents = 5
    /// An interview was begun or resumed.
    case beginInterview = 6
    /// Records were imported.
    case importResponses = 7
    /// The review queue was shown.
    case listCases = 8
    /// A case was opened.
    case showCase = 9
    /// The vault was verified.
    case verifyVault = 10
    /// This log was read.
    case readLog = 11
    /// The consent register was read.
    case readConsentRegister = 12
    /// An unfinished interview was read.
    case openDraft = 13
    /// A login failed.
    case failedLogin = 14
    /// The desk was opened: the list of members, the review queue and the user's own unfinished interviews.
    case openDesk = 15
    /// The keyboard was handed to a member; what follows until it is taken back is a delegate's, in the user's name.
    case handOver = 16
    /// The keyboard was taken back.
    case takeBack = 17

    /// The name used in listings.
    public var name: String {
      switch self {
      case .listMembers: "list-members"
      case .findMembers: "find-members"
      case .showMember: "show-member"
      case .readChart: "read-chart"
      case .readConsents: "read-consents"
      case .beginInterview: "begin-interview"
      case .importResponses: "import-responses"
      case .listCases: "list-cases"
      case .showCase: "show-case"
      case .verifyVault: "verify-vault"
      case .readLog: "read-log"
      case .readConsentRegister: "read-consent-register"
      case .openDraft: "open-draft"
      case .failedLogin: "failed-login"
      case .openDesk: "open-desk"
      case .handOver: "hand-over"
      case .takeBack: "take-back"
      }
    }
  }

  /// What was done.
  public var act: Act
  /// How many members it touched; the member of the header where it is one.
  public var members: UInt64
  /// BLAKE2b-256 over the touched members' identifiers in byte order, where they are several.
  public var digest: [UInt8]?

  /// A record of an access.
  public init(act: Act, members: UInt64, digest: [UInt8]? = nil) {
    (self.act, self.members, self.digest) = (act, members, digest)
  }
}

extension LogEvent: EventBody {
  package static var domain: Domain { .log }

  package var kind: UInt8 { act.rawValue }

  package func writeFields(into writer: inout ByteWriter) {
    writer.put(members)
    writer.put(optional: digest) { $0.put(raw: $1) }
  }

  package static func readFields(
    kind: UInt8, from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> LogEvent {
    guard let act = Act(rawValue: kind) else { throw .invalid }
    return LogEvent(
      act: act, members: try reader.varint(),
      digest: try reader.optional { reader throws(ByteReader.Malformed) in try reader.raw(32) })
  }
}
