public import Assessment

/// How consent is asked for, given and ended (`Policies/consent.yaml`).
public struct ConsentPolicy: Hashable, Sendable {
  /// How a consent was given.
  public enum Mode: UInt8, CaseIterable, Sendable {
    /// On a signed paper form.
    case written = 1
    /// Aloud, before a witness.
    case witnessed = 2
    /// The notice was read aloud to the member, before an independent witness.
    case readAloud = 3

    /// The name used in policies and commands.
    public var name: String {
      switch self {
      case .written: "written"
      case .witnessed: "witnessed"
      case .readAloud: "read-aloud"
      }
    }
  }

  /// The notice in one language, with `{organisation}` and `{contact}` where the vault's own go.
  public struct Notice: Hashable, Sendable {
    /// The whole text.
    public let text: String
    /// For each scope: the question asked, and what it means.
    public let scopes: [ConsentScope: ScopeText]

    /// A notice and its questions.
    public init(text: String, scopes: [ConsentScope: ScopeText]) { (self.text, self.scopes) = (text, scopes) }
  }

  /// The words with which one scope is asked.
  public struct ScopeText: Hashable, Sendable {
    /// The question.
    public let ask: String
    /// What saying yes means, in a sentence or two.
    public let explain: String

    /// A question and its explanation.
    public init(ask: String, explain: String) { (self.ask, self.explain) = (ask, explain) }
  }

  /// The file's version.
  public let version: String
  /// The notice's own version; a new one asks for consent anew.
  public let noticeVersion: String
  /// The scopes, in the order in which they are asked.
  public let scopes: [ConsentScope]
  /// How long a consent holds where nothing else is said.
  public let expiry: Period
  /// How long a member is not asked again after refusing.
  public let restPeriod: Period
  /// A claimed date further back than this needs the paper form's serial.
  public let claimedDateGap: Period
  /// The modes that are allowed.
  public let modes: [Mode]
  /// The modes that need a witness.
  public let witnessRequired: Set<Mode>
  /// Whether a guardian must show evidence.
  public let guardianNeedsEvidence: Bool
  /// How long a recorded emergency lets acts rest on it.
  public let emergencyLasts: Period
  /// When the later notice is due, counted from the emergency's end.
  public let emergencyNoticeDue: Period
  /// The notices by language.
  public let notices: [Language: Notice]

  /// A policy whose parts were checked by the catalogue.
  public init(
    version: String, noticeVersion: String, scopes: [ConsentScope], expiry: Period, restPeriod: Period,
    claimedDateGap: Period, modes: [Mode], witnessRequired: Set<Mode>, guardianNeedsEvidence: Bool,
    emergencyLasts: Period, emergencyNoticeDue: Period, notices: [Language: Notice]
  ) {
    self.version = version
    self.noticeVersion = noticeVersion
    self.scopes = scopes
    self.expiry = expiry
    self.restPeriod = restPeriod
    self.claimedDateGap = claimedDateGap
    self.modes = modes
    self.witnessRequired = witnessRequired
    self.guardianNeedsEvidence = guardianNeedsEvidence
    self.emergencyLasts = emergencyLasts
    self.emergencyNoticeDue = emergencyNoticeDue
    self.notices = notices
  }
}
