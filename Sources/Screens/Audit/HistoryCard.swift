package import Casework

/// One member's consents and what their records rested on, by pseudonym.
package struct HistoryCard: Hashable, Sendable {
  /// What was recorded of a consent.
  package enum Act: Hashable, Sendable {
    /// Agreed to; until when, by whom and how in words, the paper form's serial.
    case agreed([ConsentScope], until: CalendarDate, how: String, form: String)
    /// Refused.
    case refused([ConsentScope])
    /// Taken back.
    case withdrawn([ConsentScope])
    /// An emergency.
    case emergency(until: WallTime)
    /// Told of the emergency with that number.
    case told(UInt64?)
  }

  /// One entry of the consents.
  package struct Entry: Hashable, Sendable {
    /// Its number in the chain.
    package var number: UInt64
    /// When it was recorded.
    package var recorded: WallTime
    /// Who recorded it.
    package var author: String
    /// What.
    package var act: Act
    /// The date stated for it, where that is another day than the record's.
    package var stated: CalendarDate?
    /// Whole days between the two.
    package var gapDays: Int

    /// One entry of the consents.
    package init(
      number: UInt64, recorded: WallTime, author: String, act: Act, stated: CalendarDate? = nil,
      gapDays: Int = 0
    ) {
      self.number = number
      self.recorded = recorded
      self.author = author
      self.act = act
      self.stated = stated
      self.gapDays = gapDays
    }
  }

  /// One record and its ground.
  package struct Record: Hashable, Sendable {
    /// Its number in the chain.
    package var number: UInt64
    /// When.
    package var when: WallTime
    /// Who wrote it.
    package var author: String
    /// Of which kind the record is.
    package var domain: Domain
    /// The kind of ground.
    package var basis: Basis.Kind
    /// The purpose that it names.
    package var scope: ConsentScope?
    /// The number of the consent or emergency that it names.
    package var ground: UInt64?
    /// How that stood.
    package var stood: GroundWords
    /// Whether it was enough.
    package var holds: Bool

    /// One record and its ground.
    package init(
      number: UInt64, when: WallTime, author: String, domain: Domain, basis: Basis.Kind,
      scope: ConsentScope?, ground: UInt64?, stood: GroundWords, holds: Bool
    ) {
      self.number = number
      self.when = when
      self.author = author
      self.domain = domain
      self.basis = basis
      self.scope = scope
      self.ground = ground
      self.stood = stood
      self.holds = holds
    }
  }

  /// One purpose and how it stands now.
  package struct State: Hashable, Sendable {
    /// The purpose.
    package var scope: ConsentScope
    /// How it stands.
    package var words: ConsentWords
    /// Until or since when.
    package var date: String

    /// One purpose and how it stands now.
    package init(_ scope: ConsentScope, _ words: ConsentWords, _ date: String) {
      self.scope = scope
      self.words = words
      self.date = date
    }
  }

  /// The pseudonym.
  package var member: String
  /// How each purpose stands now.
  package var states: [State]
  /// Every entry, oldest first.
  package var entries: [Entry]
  /// Every record, oldest first.
  package var records: [Record]

  /// One member's consents and records.
  package init(member: String, states: [State], entries: [Entry], records: [Record]) {
    self.member = member
    self.states = states
    self.entries = entries
    self.records = records
  }
}
