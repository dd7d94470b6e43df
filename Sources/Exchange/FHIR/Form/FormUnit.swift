/// A unit of measurement.
struct FormUnit: Hashable {
  /// Its code, else its name.
  var code: String
  /// Its name.
  var text: FormText
}
