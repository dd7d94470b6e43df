import Casework

extension Session {
  /// Takes the keyboard back, after ``unlock(passphrase:)``: the delegation is over, and its keys are wiped.
  ///
  /// - Returns: the interview as the respondent left it. Where everything is answered the assessment is written now and
  ///   the screening is finished; ``openSteps(of:)`` tells what a flag still asks for.
  /// - Throws: what ``resume(_:origin:)`` throws: ``ClinicError/consentEnded(_:)`` where everything was answered but
  ///   consent has ended, the answers then being kept unscored.
  public func takeBack(_ handedOver: HandedOver) throws -> Screening {
    try requireUnlocked()
    handedOver.forget()
    return try resume(handedOver.id)
  }
}
