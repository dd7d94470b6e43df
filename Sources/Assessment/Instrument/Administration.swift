/// The two ways an instrument may be given; the raw value stands in its file.
public enum Administration: String, CaseIterable, Sendable, Hashable {
  /// By an interviewer.
  case interviewer = "interviewer"
  /// By the person alone.
  case alone = "self"
}
