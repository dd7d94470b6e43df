extension Interview {
  /// Where the interview stands.
  public enum Phase: Hashable, Sendable {
    /// Before the first question, with the introduction to be said.
    case introduction
    /// At the item of that index.
    case asking(Int)
    /// Stopped for now; goes on at the item of that index, or at the introduction.
    case paused(at: Int?)
    /// Every question has a reply.
    case finished
    /// Given up for good; what was answered stays, and so does what it raised.
    case abandoned(AbandonReason)
  }

  /// Why an interview was given up. The raw value is stored.
  public enum AbandonReason: UInt8, CaseIterable, Hashable, Sendable {
    /// The person wished to stop.
    case personStopped = 1
    /// The person was too distressed.
    case distressed = 2
    /// Safety came first.
    case safety = 3
    /// The window to resume the draft has passed.
    case windowPassed = 4
    /// Begun on the wrong person or form.
    case enteredInError = 5
    /// Anything else.
    case other = 6
  }

  /// What can happen.
  public enum Event: Hashable, Sendable {
    /// The introduction was said; on to the first question.
    case begin
    /// An answer to the current item.
    case answered(Answer)
    /// A coded reason why the current item has no answer.
    case declined(NonAnswer)
    /// A reply to any item, read from a form that was filled in elsewhere, where questions may have been passed
    /// over; recorded as given. What is empty on the form stays the current item.
    case filed(ItemID, Reply)
    /// To the item before, whose reply can then be changed.
    case back
    /// Words of the counselor on the current item.
    case note(String)
    /// Stop for now.
    case pause
    /// Go on.
    case resume
    /// From now on in another language.
    case languageSwitched(Language)
    /// From now on answered in another way.
    case handedOver(Mode)
    /// The input came to its end: never an answer.
    case inputEnded
    /// Given up for good.
    case abandoned(AbandonReason)
  }

  /// What the shell must do, in order.
  public enum Effect: Hashable, Sendable {
    /// Put the interview on disk before anything else is shown.
    case saveDraft
    /// Record alerts that fired for the first time.
    case raise([FiredAlert])
    /// A safety item was given a non-answer: record that a person must look into it.
    case reviewPrompt(ItemID)
    /// Show the safety steps of that level now.
    case showSafetySteps(CrisisLevel)
    /// Nothing has changed: the answer is not among the item's.
    case refused(AnswerProblem)
    /// The last question has its reply.
    case finish(AssessmentResult)
  }

  /// One reply, as it was given.
  public struct HistoryEntry: Hashable, Sendable {
    /// The item.
    public let item: ItemID
    /// The reply.
    public let reply: Reply
    /// The language it was asked in.
    public let language: Language
    /// How it reached the record.
    public let mode: Mode
    /// Milliseconds after the interview began.
    public let elapsed: Int64
    /// Whether it came from an instrument given before rather than from a question.
    public let isCarried: Bool

    /// States a reply.
    public init(
      item: ItemID, reply: Reply, language: Language, mode: Mode, elapsed: Int64, isCarried: Bool
    ) {
      self.item = item
      self.reply = reply
      self.language = language
      self.mode = mode
      self.elapsed = elapsed
      self.isCarried = isCarried
    }
  }

  /// Words of the counselor.
  public struct Note: Hashable, Sendable {
    /// The item that was being asked; `nil` before the first or after the last.
    public let item: ItemID?
    /// The words.
    public let text: String
    /// Milliseconds after the interview began.
    public let elapsed: Int64

    /// States a note.
    public init(item: ItemID?, text: String, elapsed: Int64) {
      self.item = item
      self.text = text
      self.elapsed = elapsed
    }
  }

  /// How far it has come.
  public struct Position: Hashable, Sendable {
    /// The current question's number, from 1.
    public let number: Int
    /// How many questions may be asked in all, as things stand.
    public let count: Int
  }
}
