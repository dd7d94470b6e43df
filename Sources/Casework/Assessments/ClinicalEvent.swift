public import Assessment

/// What is recorded of assessments, sealed in the clinical domain.
public enum ClinicalEvent: Hashable, Sendable {
  /// An interview was begun; without a draft or an ending later, something was lost.
  case begun(InterviewBegun)
  /// An assessment ended. Its event bears the interview's identifier.
  case assessed(AssessmentRecord)
  /// A person settled what an unanswered safety item left open.
  case promptResolved(PromptResolution)
}

/// The beginning of an interview.
public struct InterviewBegun: Hashable, Sendable {
  /// The interview.
  public var interview: InterviewID
  /// The instrument.
  public var instrument: InstrumentID
  /// Its definition.
  public var definition: Digest32
  /// How and with whom present.
  public var circumstances: Circumstances
  /// The battery that it is part of.
  public var battery: String?
  /// The case that it follows up.
  public var crisis: CaseID?

  /// A beginning.
  public init(
    interview: InterviewID, instrument: InstrumentID, definition: Digest32, circumstances: Circumstances,
    battery: String?, crisis: CaseID?
  ) {
    (self.interview, self.instrument, self.definition) = (interview, instrument, definition)
    (self.circumstances, self.battery, self.crisis) = (circumstances, battery, crisis)
  }
}

/// How a person settled a safety item that was left unanswered.
public struct PromptResolution: Hashable, Sendable {
  /// What the person found.
  public enum Finding: UInt8, CaseIterable, Sendable {
    /// Spoken with, and no sign of danger was seen; the reason is in the note.
    case noSign = 1
    /// A case was opened.
    case caseOpened = 2
    /// To be asked again at the next contact.
    case askAgain = 3
  }

  /// The interview.
  public var interview: InterviewID
  /// The item.
  public var item: ItemID
  /// What the person found.
  public var finding: Finding
  /// In words.
  public var note: String

  /// A settled prompt.
  public init(interview: InterviewID, item: ItemID, finding: Finding, note: String) {
    (self.interview, self.item, self.finding, self.note) = (interview, item, finding, note)
  }
}

extension ClinicalEvent: EventBody {
  package static var domain: Domain { .clinical }

  package var kind: UInt8 {
    switch self {
    case .begun: 1
    case .assessed: 2
    case .promptResolved: 3
    }
  }

  package func writeFields(into writer: inout ByteWriter) {
    switch self {
    case .begun(let begun):
      writer.put(begun.interview)
      writer.put(begun.instrument.raw)
      writer.put(begun.definition)
      writer.put(begun.circumstances)
      writer.put(optional: begun.battery) { $0.put($1) }
      writer.put(optional: begun.crisis) { $0.put($1) }
    case .assessed(let record):
      record.write(into: &writer)
    case .promptResolved(let resolution):
      writer.put(resolution.interview)
      writer.put(resolution.item.raw)
      writer.put(resolution.finding)
      writer.put(resolution.note)
    }
  }

  package static func readFields(
    kind: UInt8, from reader: inout ByteReader
  ) throws(ByteReader.Malformed) -> ClinicalEvent {
    switch kind {
    case 1:
      .begun(
        InterviewBegun(
          interview: try reader.id(), instrument: InstrumentID(try reader.text()),
          definition: try reader.digest(), circumstances: try reader.circumstances(),
          battery: try reader.optionalText(),
          crisis: try reader.optional { reader throws(ByteReader.Malformed) -> CaseID in try reader.id() }))
    case 2: .assessed(try AssessmentRecord(from: &reader))
    case 3:
      .promptResolved(
        PromptResolution(
          interview: try reader.id(), item: ItemID(try reader.text()), finding: try reader.value(),
          note: try reader.text()))
    case _: throw .invalid
    }
  }
}
