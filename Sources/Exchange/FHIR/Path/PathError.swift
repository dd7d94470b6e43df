/// Why an expression in FHIRPath cannot be put into ours.
struct PathError: Error, Hashable {
  let message: String
  /// The question that it rests on although it cannot be asked: then the form as a whole makes no sense here.
  var leftOut: String?
}
