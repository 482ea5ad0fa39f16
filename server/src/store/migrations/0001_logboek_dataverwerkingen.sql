-- One record per action and data subject (Logboek Dataverwerkingen 1.0.0). No BSN, no field values, no acting user.
CREATE TABLE verwerking (
  trace_id BLOB NOT NULL CHECK (length(trace_id) = 16),
  span_id BLOB NOT NULL CHECK (length(span_id) = 8),
  parent_span_id BLOB CHECK (parent_span_id IS NULL OR length(parent_span_id) = 8),
  status TEXT NOT NULL CHECK (status IN ('Unset', 'Ok', 'Error')),
  name TEXT NOT NULL,
  start_time INTEGER NOT NULL CHECK (start_time >= 0),
  end_time INTEGER CHECK (end_time IS NULL OR end_time >= start_time),
  service_name TEXT NOT NULL,
  service_version TEXT NOT NULL,
  processing_activity_id TEXT NOT NULL,
  data_subject_id TEXT NOT NULL,
  data_subject_id_type TEXT NOT NULL,
  exception_type TEXT,
  exception_message TEXT,
  PRIMARY KEY (trace_id, span_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX verwerking_of_subject ON verwerking (data_subject_id, start_time);
