/// The four kinds of sum.
package enum Arithmetic: Hashable, Sendable {
  case plus
  case minus
  case times
  case over
}
