//! The schema in the words of each database, applied once, and the triggers that keep appended rows as they are.

use super::SharingError;
use sqlx::{AnyPool, AssertSqlSafe};

const TABLES: &str = include_str!("schema/0001_sharing.sql");
/// Tables to which rows are only ever added.
const APPEND_ONLY: [&str; 3] = ["consent_record", "consent_event", "access_log"];

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    Sqlite,
    /// A server.
    Postgres,
}

impl Kind {
    /// From an address.
    pub fn of(url: &str) -> Kind {
        if url.starts_with("postgres") { Kind::Postgres } else { Kind::Sqlite }
    }

    fn tables(self) -> String {
        match self {
            Kind::Sqlite => TABLES.replace("\n);", "\n) STRICT;"),
            Kind::Postgres => TABLES.replace(" BLOB", " BYTEA").replace(" INTEGER", " BIGINT"),
        }
    }

    fn triggers(self) -> String {
        match self {
            Kind::Sqlite => APPEND_ONLY
                .iter()
                .flat_map(|table| ["UPDATE", "DELETE"].map(|deed| (table, deed)))
                .map(|(table, deed)| {
                    format!(
                        "CREATE TRIGGER {table}_no_{deed} BEFORE {deed} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;\n"
                    )
                })
                .collect(),
            Kind::Postgres => {
                let refuse = "CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append-only'; END $$;\n";
                let of = |table: &&str| {
                    format!("CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} EXECUTE FUNCTION append_only();\n")
                };
                std::iter::once(refuse.to_owned()).chain(APPEND_ONLY.iter().map(of)).collect()
            }
        }
    }
}

/// Brings a database to this version of the schema.
pub async fn apply(pool: &AnyPool, kind: Kind) -> Result<(), SharingError> {
    let number = if kind == Kind::Postgres { "BIGINT" } else { "INTEGER" };
    let mut transaction = pool.begin().await?;
    if kind == Kind::Postgres {
        // Two instances that start at once make it once
        sqlx::query("SELECT pg_advisory_xact_lock(7141001)").execute(&mut *transaction).await?;
    }
    sqlx::raw_sql(AssertSqlSafe(format!("CREATE TABLE IF NOT EXISTS sharing_version (version {number} PRIMARY KEY)")))
        .execute(&mut *transaction)
        .await?;
    let found: Option<i64> = sqlx::query_scalar("SELECT max(version) FROM sharing_version").fetch_one(&mut *transaction).await?;
    match found {
        None => {
            sqlx::raw_sql(AssertSqlSafe(kind.tables())).execute(&mut *transaction).await?;
            sqlx::raw_sql(AssertSqlSafe(kind.triggers())).execute(&mut *transaction).await?;
            sqlx::query("INSERT INTO sharing_version (version) VALUES (1)").execute(&mut *transaction).await?;
        }
        Some(1) => {}
        Some(newer) => return Err(SharingError::TooNew(newer)),
    }
    transaction.commit().await?;
    Ok(())
}
