public import Assessment
public import Casework

/// What is known of an interview before it begins: how long it takes, and what speaks against it.
public struct FormOutlook: Hashable, Sendable {
  /// How much is asked of the person, from the shortest path to the longest.
  public struct Length: Hashable, Sendable {
    /// Questions.
    public let questions: ClosedRange<Int>
    /// Minutes.
    public let minutes: ClosedRange<Int>
  }

  /// What follows where an answer raises an urgent flag.
  public struct Following: Hashable, Sendable {
    /// The form.
    public let instrument: InstrumentID
    /// How long that takes.
    public let length: Length
  }

  /// Why an instrument may not suit the person.
  public struct Doubts: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentID
    /// Every reason.
    public let reasons: [Fit.Doubt]

    /// Why an instrument may not suit.
    public init(instrument: InstrumentID, reasons: [Fit.Doubt]) {
      (self.instrument, self.reasons) = (instrument, reasons)
    }
  }

  /// An instrument that was taken so lately that it would ask about the same time once more.
  public struct Repeat: Hashable, Sendable {
    /// The instrument.
    public let instrument: InstrumentID
    /// The day on which it was taken.
    public let taken: CalendarDate
    /// The day from which it asks about another time.
    public let comparableFrom: CalendarDate
  }

  /// How long it takes.
  public let length: Length
  /// What an urgent flag would add; `nil` where none can be raised.
  public let following: Following?
  /// Doubts, by the instruments that have any.
  public let doubts: [Doubts]
  /// What was taken lately.
  public let repeats: [Repeat]
}
