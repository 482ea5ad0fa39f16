//! Why a sign-in did not lead to a session. The person reads one of three calm sentences; the log gets the code.

/// What the person is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// They turned back at the provider.
    Cancelled,
    /// It did not work; try again.
    Failed,
    /// The provider cannot be reached now.
    Unavailable,
}

macro_rules! refusals {
    ($($name:ident = $code:literal, $told:ident;)*) => {
        /// A closed list: nothing the provider or a browser sent is ever part of it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the code says it")]
        pub enum Refusal { $($name),* }

        impl Refusal {
            /// Code in the log of security events.
            pub const fn code(self) -> &'static str {
                match self { $(Refusal::$name => $code),* }
            }
            /// What the person is told.
            pub const fn told(self) -> Told {
                match self { $(Refusal::$name => Told::$told),* }
            }
        }
    };
}

refusals! {
    CallbackMalformed = "callback-malformed", Failed;
    NoTransaction = "no-transaction", Failed;
    TransactionUnknown = "transaction-unknown-used-or-old", Failed;
    StateMismatch = "state-mismatch", Failed;
    IssuerMismatch = "issuer-mismatch", Failed;
    Cancelled = "cancelled", Cancelled;
    ProviderError = "provider-error", Failed;
    ProviderBusy = "provider-busy", Unavailable;
    ProviderUnreachable = "provider-unreachable", Unavailable;
    DiscoveryInvalid = "discovery-invalid", Unavailable;
    KeysInvalid = "keys-invalid", Unavailable;
    TokenRefused = "token-endpoint-refused", Failed;
    TokenReplyInvalid = "token-reply-invalid", Failed;
    TokenMalformed = "id-token-malformed", Failed;
    TokenEncrypted = "id-token-encrypted", Failed;
    HeaderForbidden = "id-token-header-forbidden", Failed;
    TypeForbidden = "id-token-type-forbidden", Failed;
    AlgorithmForbidden = "id-token-algorithm-forbidden", Failed;
    KeyUnknown = "id-token-key-unknown", Failed;
    KeyAmbiguous = "id-token-key-ambiguous", Failed;
    KeyOtherAlgorithm = "id-token-key-of-other-algorithm", Failed;
    SignatureInvalid = "id-token-signature-invalid", Failed;
    TokenIssuer = "id-token-issuer", Failed;
    TokenAudience = "id-token-audience", Failed;
    TokenSubject = "id-token-subject", Failed;
    TokenExpired = "id-token-expired", Failed;
    TokenLife = "id-token-life-too-long", Failed;
    TokenTime = "id-token-time-malformed", Failed;
    ClockSkew = "id-token-clock-skew", Failed;
    AuthenticationOld = "authentication-too-old", Failed;
    NonceMismatch = "nonce-mismatch", Failed;
    TokenReplayed = "id-token-replayed", Failed;
    LevelTooLow = "level-not-as-asked", Failed;
    NotAnIdToken = "not-an-id-token", Failed;
    Representation = "representation-not-agreed", Failed;
    BsnInvalid = "bsn-missing-or-invalid", Failed;
    SignedOutMeanwhile = "signed-out-meanwhile", Failed;
    StoreFailed = "store-failed", Unavailable;
    AssertionFailed = "client-assertion-failed", Unavailable;
}
