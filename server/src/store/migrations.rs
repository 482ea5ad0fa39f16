//! Plain SQL files inside the binary, each applied once, in order, in one transaction with its version.

use super::StoreError;
use sqlx::SqlitePool;

/// Never edit a file that was released; add one.
const MIGRATIONS: &[(i64, &str)] = &[(1, include_str!("migrations/0001_logboek_dataverwerkingen.sql"))];

pub(super) async fn apply(write: &SqlitePool) -> Result<(), StoreError> {
    let mut transaction = write.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY) STRICT").execute(&mut *transaction).await?;
    let found: i64 = sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM schema_version").fetch_one(&mut *transaction).await?;
    let known = MIGRATIONS.last().map_or(0, |(version, _)| *version);
    if found > known {
        return Err(StoreError::TooNew { found, known });
    }
    for (version, sql) in MIGRATIONS.iter().filter(|(version, _)| *version > found) {
        sqlx::raw_sql(*sql).execute(&mut *transaction).await?;
        sqlx::query("INSERT INTO schema_version (version) VALUES (?)").bind(version).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}
