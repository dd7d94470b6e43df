/// One part of a screen. Meaning is in the words and marks, never in colour alone.
package enum Block: Hashable, Sendable {
  /// A line that names what follows.
  case heading(String)
  /// Running text, for the user of the program.
  case paragraph(String)
  /// What is to be read aloud, set apart from everything else.
  case spoken(String)
  /// What can be chosen here, each with its key.
  case choices([Choice])
  /// Points, in no order that matters.
  case list([String])
  /// Steps, with a mark for those that are done.
  case steps([Step])
  /// Rows under columns.
  case table(Table)
  /// Label and value, one a line.
  case facts([Fact])
  /// A score on its full range.
  case meter(Meter)
  /// A score over time.
  case course(Course)
  /// Something that must not be overlooked, or a quiet remark.
  case notice(Notice)
  /// Telephone numbers, each alone on its line.
  case hotlines([HotlineLine])
}
