internal import Assessment

/// What an expression in FHIRPath speaks of, in terms of the form: known before anyone has answered.
indirect enum PathMeaning: Hashable {
  /// An answer to an item, as far as a condition lets it into the collection.
  struct Taken: Hashable {
    let node: Int
    var when: Syntax?
  }

  case nothing
  /// The whole response, or the whole form.
  case whole
  /// Items.
  case nodes([Int])
  /// Answers to items.
  case answers([Taken])
  /// The values of answers.
  case values([Taken])
  /// The codes of answers that are codings.
  case codes([Taken])
  /// The extensions of answers; what is sought among them is their number.
  case extensions([Taken])
  /// The numbers of answers.
  case weights([Taken])
  /// The answers that an item offers.
  case options(Int)
  /// The codes of the answers that an item offers.
  case optionCodes(Int)
  /// The one offered answer that was given.
  case chosenOption(Int)
  case texts([String])
  case numbers([Syntax])
  case truth(Syntax)
  /// One of some texts.
  case category(Syntax, [String])
  /// A number that there is only under a condition.
  case guarded(Syntax, when: Syntax)
}
