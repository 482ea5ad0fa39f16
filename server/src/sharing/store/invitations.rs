//! Invitations: a secret of 128 bits or six words, each used once. Of both only keyed hashes are kept.

use super::{
    Change, CoachId, Code, Done, Grantee, Id, Invitation, InvitationFor, NewInvitation, NoWay, Seat, SharingError, SharingStore, Terms,
    detached,
    rows::{Columns, micros},
    seal::Seal,
};
use crate::session::{Purpose, RowId};
use access::{Actions, Categories, SeatState};
use jiff::Timestamp;
use sqlx::any::AnyRow;
use std::sync::Arc;

/// Wrong words an invitation bears.
const MOST_WRONG: i64 = 5;

/// What is looked for: the words that name an invitation and those that open it, or the secret.
enum Hashes {
    Secret([u8; 32]),
    Words { name: [u8; 32], secret: [u8; 32] },
}

fn hashes(seal: &Seal, code: &Code) -> Hashes {
    match code {
        Code::Secret(text) => Hashes::Secret(seal.hash("secret", &[text.as_bytes()])),
        Code::Words(words) => word_hashes(seal, words),
    }
}

fn word_hashes(seal: &Seal, words: &[String; 6]) -> Hashes {
    let bytes: Vec<&[u8]> = words.iter().map(|word| word.as_bytes()).collect();
    Hashes::Words { name: seal.hash("words-name", &bytes[..2]), secret: seal.hash("words-secret", &bytes) }
}

impl SharingStore {
    /// Makes one; an older unused one for the same table (or of the same kind of the same subject) opens nothing any more.
    pub async fn invite(&self, invitation: NewInvitation, _now: Timestamp) -> Done<Id> {
        let (inner, id) = (Arc::clone(&self.inner), self.new_id());
        let seal = &inner.seal;
        let (purpose, table, terms) = match invitation.leads_to {
            InvitationFor::Table(table) => ("table", Some(table), None),
            InvitationFor::Helper(terms) => ("helper", None, Some(terms)),
            InvitationFor::Coach(terms) => ("coach", None, Some(terms)),
        };
        let name = seal.seal("invitation.subject_name", &id.0, invitation.subject_name.as_bytes())?;
        let bsn = match &invitation.bsn {
            Some(bsn) => Some(seal.seal("invitation.bsn", &id.0, bsn.reveal(Purpose::LastingAccess).as_bytes())?),
            None => None,
        };
        let secret = seal.hash("secret", &[invitation.secret.as_bytes()]);
        let Hashes::Words { name: words_name, secret: words_secret } = word_hashes(seal, &invitation.words) else {
            return Err(SharingError::DoesNotOpen);
        };
        let terms = terms.unwrap_or(Terms { categories: Categories::NONE, actions: Actions::NONE, until: Timestamp::UNIX_EPOCH });
        let (until, words_until, subject) = (invitation.until, invitation.words_until, invitation.subject);
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            let older = match table {
                Some(table) => sqlx::query("UPDATE invitation SET over = 1, bsn = NULL WHERE table_id = $1").bind(table.0.to_vec()),
                None => sqlx::query("UPDATE invitation SET over = 1, bsn = NULL WHERE subject = $1 AND purpose = $2")
                    .bind(subject.bytes().to_vec())
                    .bind(purpose),
            };
            older.execute(&mut *transaction).await?;
            sqlx::query(
                "INSERT INTO invitation (id, purpose, table_id, subject, subject_name, bsn, categories, actions, grant_until, secret,
                                         words_name, words_secret, wrong, until, words_until, over)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13, $14, 0)",
            )
            .bind(id.0.to_vec())
            .bind(purpose)
            .bind(table.map(|table| table.0.to_vec()))
            .bind(subject.bytes().to_vec())
            .bind(name)
            .bind(bsn)
            .bind(i64::from(terms.categories.bits()))
            .bind(i64::from(terms.actions.bits()))
            .bind(micros(terms.until))
            .bind(secret.to_vec())
            .bind(words_name.to_vec())
            .bind(words_secret.to_vec())
            .bind(micros(until))
            .bind(micros(words_until))
            .execute(&mut *transaction)
            .await?;
            inner.commit(transaction, &[]).await?;
            Ok(id)
        })
        .await
    }

    /// Looks a code up without using it. Wrong words count as a try of the invitation their first two words name.
    pub async fn find(&self, code: &Code, now: Timestamp) -> Done<Result<Invitation, NoWay>> {
        let (inner, this) = (Arc::clone(&self.inner), self.clone());
        let wanted = hashes(&inner.seal, code);
        detached(async move {
            let row = match &wanted {
                Hashes::Secret(secret) => {
                    sqlx::query("SELECT * FROM invitation WHERE secret = $1 AND over = 0 AND until > $2")
                        .bind(secret.to_vec())
                        .bind(micros(now))
                        .fetch_optional(&inner.read)
                        .await?
                }
                Hashes::Words { name, secret } => match try_words(&inner, name, secret, now).await? {
                    Tried::Right(row) => Some(*row),
                    Tried::Wrong => None,
                    Tried::TooOften => return Ok(Err(NoWay::TooManyTries)),
                },
            };
            row.map_or(Ok(Err(NoWay::Unknown)), |row| this.read_invitation(&row).map(Ok))
        })
        .await
    }

    fn read_invitation(&self, row: &AnyRow) -> Done<Invitation> {
        let id = row.id("id")?;
        let bits = |name: &str| -> Done<u32> { u32::try_from(row.number(name)?).map_err(|_| SharingError::DoesNotOpen) };
        let terms = Terms {
            categories: Categories::from_bits(bits("categories")?),
            actions: Actions::from_bits(bits("actions")?),
            until: row.at("grant_until")?,
        };
        let leads_to = match row.text("purpose")?.as_str() {
            "table" => InvitationFor::Table(row.id("table_id")?),
            "helper" => InvitationFor::Helper(terms),
            "coach" => InvitationFor::Coach(terms),
            _ => return Err(SharingError::DoesNotOpen),
        };
        Ok(Invitation {
            id,
            leads_to,
            subject: row.pid("subject")?,
            subject_name: self.inner.seal.open_text("invitation.subject_name", &id.0, &row.bytes("subject_name")?)?,
        })
    }

    /// Uses the code and takes a seat that waits for a yes, in one transaction. `key` is the row name of the seat's cookie.
    pub async fn join(&self, code: &Code, key: RowId, name: &str, coach: Option<CoachId>, now: Timestamp) -> Done<Result<Seat, NoWay>> {
        let invitation = match self.find(code, now).await? {
            Ok(invitation) => invitation,
            Err(why) => return Ok(Err(why)),
        };
        let InvitationFor::Table(table) = invitation.leads_to else { return Ok(Err(NoWay::Unknown)) };
        if self.table(table, now).await?.is_none() {
            return Ok(Err(NoWay::Unknown));
        }
        let (inner, id) = (Arc::clone(&self.inner), self.new_id());
        let sealed = inner.seal.seal("seat.name", &id.0, name.as_bytes())?;
        let number = format!("{:03}", u16::from_be_bytes(inner.seal.random()) % 1_000);
        let seat = Seat { id, table, name: name.to_owned(), coach, number, state: SeatState::Waiting };
        detached(async move {
            let mut transaction = inner.write.begin().await?;
            if !take(&mut transaction, invitation.id).await? {
                return Ok(Err(NoWay::Unknown));
            }
            // Only at a table that still runs in this same transaction
            let placed = sqlx::query(
                "INSERT INTO seat (id, table_id, seat_key, name, coach, number, state, joined_at)
                 SELECT $1, id, $2, $3, $4, $5, 'waiting', $6 FROM sharing_table WHERE id = $7 AND ended = 0",
            )
            .bind(id.0.to_vec())
            .bind(key.bytes().to_vec())
            .bind(sealed)
            .bind(coach.map(|coach| coach.0.to_vec()))
            .bind(seat.number.clone())
            .bind(micros(now))
            .bind(table.0.to_vec())
            .execute(&mut *transaction)
            .await?;
            if placed.rows_affected() != 1 {
                return Ok(Err(NoWay::Unknown));
            }
            super::tables::touch(&mut transaction, &table.0).await?;
            inner.commit(transaction, &[Change::Table(table)]).await?;
            Ok(Ok(seat))
        })
        .await
    }

    /// Uses the code and makes a grant that waits for a yes.
    pub async fn accept(&self, code: &Code, grantee: Grantee, name: &str, now: Timestamp) -> Done<Result<Id, NoWay>> {
        let invitation = match self.find(code, now).await? {
            Ok(invitation) => invitation,
            Err(why) => return Ok(Err(why)),
        };
        let terms = match (invitation.leads_to, grantee) {
            (InvitationFor::Helper(terms), Grantee::Helper(helper)) if helper != invitation.subject => terms,
            (InvitationFor::Coach(terms), Grantee::Coach(_)) => terms,
            _ => return Ok(Err(NoWay::Unknown)),
        };
        let (inner, id, name) = (Arc::clone(&self.inner), self.new_id(), name.to_owned());
        detached(async move {
            let seal = &inner.seal;
            let mut transaction = inner.write.begin().await?;
            let sealed: Option<Option<Vec<u8>>> = sqlx::query_scalar("SELECT bsn FROM invitation WHERE id = $1")
                .bind(invitation.id.0.to_vec())
                .fetch_optional(&mut *transaction)
                .await?;
            let Some(bsn) = sealed.flatten() else { return Ok(Err(NoWay::Unknown)) };
            if !take(&mut transaction, invitation.id).await? {
                return Ok(Err(NoWay::Unknown));
            }
            // Bound to its new row: the old text opens nothing there
            let bsn = seal.seal("grant.bsn", &id.0, &seal.open("invitation.bsn", &invitation.id.0, &bsn)?)?;
            let (kind, who) = super::grants::grantee_columns(grantee);
            sqlx::query(
                "INSERT INTO access_grant (id, subject, subject_name, bsn, grantee_kind, grantee, grantee_name, categories, actions,
                                           from_at, until, last_used, state)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, 'asked')",
            )
            .bind(id.0.to_vec())
            .bind(invitation.subject.bytes().to_vec())
            .bind(seal.seal("grant.subject_name", &id.0, invitation.subject_name.as_bytes())?)
            .bind(bsn)
            .bind(kind)
            .bind(who)
            .bind(seal.seal("grant.grantee_name", &id.0, name.as_bytes())?)
            .bind(i64::from(terms.categories.bits()))
            .bind(i64::from(terms.actions.bits()))
            .bind(micros(now))
            .bind(micros(terms.until))
            .execute(&mut *transaction)
            .await?;
            inner.commit(transaction, &[Change::Subject(*invitation.subject.bytes())]).await?;
            Ok(Ok(id))
        })
        .await
    }
}

/// Uses an invitation up. False: somebody else did, just now.
async fn take(transaction: &mut sqlx::Transaction<'_, sqlx::Any>, id: Id) -> Done<bool> {
    let done = sqlx::query("UPDATE invitation SET over = 1, bsn = NULL WHERE id = $1 AND over = 0")
        .bind(id.0.to_vec())
        .execute(&mut **transaction)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// What came of words.
enum Tried {
    Right(Box<AnyRow>),
    Wrong,
    TooOften,
}

/// Tries words: the wrong ones are counted and the right ones judged in one transaction, so that tries at the same moment
/// cannot pass the limit together.
async fn try_words(inner: &super::Inner, name: &[u8; 32], secret: &[u8; 32], now: Timestamp) -> Done<Tried> {
    let mut transaction = inner.write.begin().await?;
    sqlx::query("UPDATE invitation SET wrong = wrong + 1 WHERE words_name = $1 AND words_secret <> $2 AND over = 0 AND words_until > $3")
        .bind(name.to_vec())
        .bind(secret.to_vec())
        .bind(micros(now))
        .execute(&mut *transaction)
        .await?;
    let named = sqlx::query("SELECT * FROM invitation WHERE words_name = $1 AND over = 0 AND words_until > $2")
        .bind(name.to_vec())
        .bind(micros(now))
        .fetch_all(&mut *transaction)
        .await?;
    inner.commit(transaction, &[]).await?;
    let mut tried = Tried::Wrong;
    for row in named {
        match (row.number("wrong")? >= MOST_WRONG, row.bytes("words_secret")? == secret) {
            (true, _) => tried = Tried::TooOften,
            (false, true) => return Ok(Tried::Right(Box::new(row))),
            (false, false) => {}
        }
    }
    Ok(tried)
}
