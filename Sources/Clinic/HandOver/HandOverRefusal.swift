/// Why the keyboard cannot be handed over, or can no longer be used.
public enum HandOverRefusal: Hashable, Sendable {
  /// Questions about suicide risk are asked by a person, never left to a form.
  case followUp
  /// The instrument is not made to be filled in alone.
  case notForSelf
  /// Nothing is left to answer.
  case ended
  /// The time is over: the form takes no further answer.
  case timeOver
  /// Something about the member's consent was recorded meanwhile: the form takes no further answer.
  case consentChanged
}
