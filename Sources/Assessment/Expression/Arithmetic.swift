/// The four kinds of sum.
enum Arithmetic: Hashable, Sendable {
  case plus
  case minus
  case times
  case over
}
