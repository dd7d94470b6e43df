public import Assessment
public import Casework

/// Why a use case was refused. No case carries a name or an answer.
public enum ClinicError: Error, Hashable, Sendable {
  /// No user of that name.
  case unknownUser
  /// The passphrase is wrong, or the stored secrets were altered.
  case wrongPassphrase
  /// Too many wrong passphrases; the next try is taken after so many seconds.
  case waitBeforeLogin(seconds: Int64)
  /// Too many wrong passphrases; an administrator must help.
  case loginStopped
  /// The session is locked: nothing can be read or written before the passphrase is given again.
  case locked
  /// The user's roles or keys were changed since the login; only a new login helps.
  case accountChanged
  /// The role may not do this.
  case roleMayNot(AccessPolicy.Act)
  /// The user holds no key for it.
  case noKey(MemberID?)
  /// No member of that pseudonym.
  case unknownMember(String)
  /// No case of that number that the user can open.
  case unknownCase(String)
  /// No instrument or battery of that name.
  case unknownInstrument(String)
  /// The act has no basis.
  case noBasis(MissingBasis)
  /// Consent ended in the middle of an interview; the answers so far are kept, unscored.
  case consentEnded(MissingBasis)
  /// The notice names no organisation or contact.
  case noticeIncomplete
  /// A consent's detail is missing or wrong.
  case consent(ConsentProblem)
  /// The keyboard cannot be handed over, or can no longer be used.
  case handOver(HandOverRefusal)
  /// A case cannot take this step.
  case caseRefused(CaseRefusal)
  /// The policy does not allow this wording.
  case wordingNotAllowed(Wording)
  /// The instrument has no complete text in that language.
  case noWording(InstrumentID, Language)
  /// The instrument's definition of that time is not kept in the vault.
  case definitionMissing(InstrumentID)
  /// The instrument's definition of that time is kept, but this program does not accept it.
  case definitionUnreadable(InstrumentID)
  /// The draft does not belong to the instrument's present definition.
  case draftOutdated
  /// A record does not fit its chain or cannot be opened: the vault must be verified.
  case damaged(MemberID?, String)
  /// Policies on disk differ from those that are pinned in the vault.
  case policiesDiffer
  /// The same import identifier came with other answers.
  case importConflict
  /// Users for founding are not sufficient.
  case founders(String)
}

/// What is wrong with a consent that was to be recorded.
public enum ConsentProblem: Hashable, Sendable {
  /// No purpose was named.
  case noScope
  /// The claimed date lies in the future.
  case inFuture
  /// The claimed date lies so far back that the paper form's serial is needed.
  case formMissing
  /// The mode needs a witness.
  case witnessMissing
  /// The policy does not allow the mode.
  case modeNotAllowed
  /// A guardian's right must be shown.
  case guardianEvidenceMissing
  /// The member refused; not to be asked again yet.
  case resting(ConsentScope, until: Instant)
  /// The end lies before the beginning.
  case alreadyExpired
  /// No such emergency is on record.
  case unknownEmergency
  /// A reason in words is missing.
  case reasonMissing
}
