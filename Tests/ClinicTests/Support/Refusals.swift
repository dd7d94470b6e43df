import Casework
import Clinic
import Testing

/// What an act lacked, where it was refused for want of a basis; any other end of it is an issue.
func missingBasis(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) throws -> MissingBasis {
  var missing: MissingBasis?
  #expect(sourceLocation: sourceLocation) {
    try body()
  } throws: { error in
    guard case ClinicError.noBasis(let found) = error else { return false }
    missing = found
    return true
  }
  return try #require(missing, sourceLocation: sourceLocation)
}

/// What ended an interview whose consent ended.
func endOfConsent(
  sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) throws -> MissingBasis {
  var missing: MissingBasis?
  #expect(sourceLocation: sourceLocation) {
    try body()
  } throws: { error in
    guard case ClinicError.consentEnded(let found) = error else { return false }
    missing = found
    return true
  }
  return try #require(missing, sourceLocation: sourceLocation)
}
